import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '@/features/import/import-kinds'
import { ImportReport } from '@/features/import/writer/report'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { portalPayload } from '@/platform/payload-client'
import { realData } from '../eval/real-data'
import { countLegal, EFFECT_DAY, type LegalCoverage } from '../source-report/legal/count-legal'
import { legalPage } from '../source-report/legal/legal-page'
import { printedNumbers } from '../source-report/legal/read-numbers'
import { createSmallPortal, type SmallPortal } from '../support/people'

const { provincialDocuments: provincial, citedDocuments: cited } = realData
const TIMEOUT = 600_000

describe.skipIf(!provincial || !cited)('the 2,627 real legal documents (PORTAL_TEST_DATA)', () => {
  let payload: Payload
  let portal: SmallPortal
  let coverage: LegalCoverage
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-legal-real-'))

  async function importFile(file: string | null) {
    const report = new ImportReport(path.join(folder, `${crypto.randomUUID()}.jsonl`))
    const task = { payload, path: file ?? '', form: 'json-lines' as const, dryRun: false }
    await runImport('legal-documents', { ...task, site: portal.root.id, report })
    return report.counts
  }

  async function rows<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
    return (await payload.db.drizzle.execute(query)).rows as Row[]
  }

  /** Every relation by the source ids at its ends; words only where it is no link. */
  async function relations(): Promise<string[]> {
    const found = await rows<{ relation: string }>(sql`
      SELECT concat_ws(' ', acting.source_id, r.kind, coalesce(target.source_id, '?'), r.target_text) AS relation
      FROM legal_relations r JOIN legal_documents acting ON acting.id = r._parent_id
      LEFT JOIN legal_documents target ON target.id = r.target_id ORDER BY 1`)
    return found.map(({ relation }) => relation)
  }

  beforeAll(async () => {
    payload = await portalPayload()
    portal = await createSmallPortal(payload)
    coverage = await countLegal({
      provincialNumbers: await printedNumbers(provincial ?? ''),
      citedNumbers: await printedNumbers(cited ?? ''),
    })
  }, TIMEOUT)

  it('are what the committed report says', async () => {
    const committed = readFileSync(path.resolve(import.meta.dirname, '../../docs/legal-coverage.md'), 'utf8')
    expect(await legalPage(coverage)).toBe(committed)
  })

  let inFirstOrder: string[] = []

  it('come in whole, with the links and effects of the report', { timeout: TIMEOUT }, async () => {
    expect(await importFile(provincial)).toMatchObject({ created: 525, updated: 0, rejected: 0 })
    expect(await importFile(cited)).toMatchObject({ created: 2088, updated: 0, rejected: 0 })
    inFirstOrder = await relations()
    expect(inFirstOrder).toHaveLength(coverage.relations.length)
    const links = coverage.relations.filter(({ outcome }) => outcome === 'link')
    expect(inFirstOrder.filter((relation) => !relation.includes(' ? '))).toHaveLength(links.length)

    await settleEffects(payload)
    const effects = await rows<{ effect: string; stated: boolean; count: number }>(sql`
      SELECT effect::text, coalesce(is_stated, false) AS stated, count(*)::int AS count FROM legal_effects
      WHERE from_day <= ${EFFECT_DAY} AND coalesce(until_day, '9999') > ${EFFECT_DAY} GROUP BY 1, 2`)
    const counted = (isStated: boolean) =>
      Object.fromEntries(
        effects.filter(({ stated }) => stated === isStated).map(({ effect, count }) => [effect, count]),
      )
    expect(counted(false)).toEqual(coverage.computed)
    expect(counted(true)).toEqual(coverage.stated)
  })

  it('change nothing when they are imported again', { timeout: TIMEOUT }, async () => {
    const publications = sql`SELECT count(*)::int AS count FROM publications`
    const before = await rows(publications)
    expect(await importFile(cited)).toMatchObject({ created: 0, updated: 0, unchanged: 2088 })
    expect(await importFile(provincial)).toMatchObject({ created: 0, updated: 0, unchanged: 525 })
    expect(await rows(publications)).toEqual(before)
    expect(await relations()).toEqual(inFirstOrder)
  })

  it('are related the same whichever list comes first', { timeout: TIMEOUT }, async () => {
    await rows(sql`DELETE FROM legal_documents`)
    await rows(sql`DELETE FROM slug_history`)
    expect(await importFile(cited)).toMatchObject({ created: 2088, rejected: 0 })
    expect(await importFile(provincial)).toMatchObject({ created: 525, rejected: 0 })
    expect(await relations()).toEqual(inFirstOrder)
  })
})
