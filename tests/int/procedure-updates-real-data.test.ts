import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mapProcedure } from '@/features/import/procedures/map-procedure'
import { ProcedureReferences } from '@/features/import/procedures/procedure-references'
import { SECOND_CRAWL } from '@/features/import/procedures/procedure-source'
import type { KnownProcedure } from '@/features/import/procedures/procedure-update'
import { mapCrawledProcedure } from '@/features/import/procedures/second-crawl'
import { readJsonLines } from '@/features/import/source/json-lines'
import type { SourceRecord } from '@/features/import/source/source-record'
import type { CheckedLine } from '@/features/import/updates/checked-line'
import { lineOfKnown, lineOfNew } from '@/features/import/updates/compare-procedure'
import { portalPayload } from '@/platform/payload-client'
import { createSmallPortal } from '../support/people'

const data = process.env.PORTAL_TEST_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data')
const folder = path.join(data, 'procedures')
type Crawled = Record<'ma_thu_tuc' | 'ten_thu_tuc' | 'so_quyet_dinh', string>
type National = Record<'ma' | 'ten' | 'so_quyet_dinh', string>

async function all(file: string): Promise<{ record: SourceRecord; value: unknown }[]> {
  const found: { record: SourceRecord; value: unknown }[] = []
  for await (const record of readJsonLines(path.join(folder, file)))
    if ('value' in record) found.push({ record, value: record.value })
  return found
}

/** Our own measure of the test, apart from the portal's: nothing but letters and digits. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu)
    ?.join('') ?? ''

describe.skipIf(!existsSync(folder))('the second crawl over the first catalogue (PORTAL_TEST_DATA)', () => {
  const lines = new Map<string, CheckedLine>()
  const national = new Map<string, National>()
  const crawled = new Map<string, Crawled>()

  beforeAll(async () => {
    const payload = await portalPayload()
    await createSmallPortal(payload)
    const references = await ProcedureReferences.load(payload)
    const stored = new Map<string, KnownProcedure>()
    for (const { record, value } of await all('procedures.jsonl.gz')) {
      const mapped = mapProcedure(record)
      national.set(mapped.sourceId, value as National)
      // What the import of this record leaves in the catalogue; written it would take minutes.
      const row = {
        ...references.dataOf(mapped),
        id: mapped.sourceId,
        _status: 'published',
        updatedAt: 'then',
      }
      stored.set(mapped.sourceId, row as unknown as KnownProcedure)
    }
    const from = { source: SECOND_CRAWL, references }
    for (const { record, value } of await all('second-crawl.jsonl.gz')) {
      const mapped = mapCrawledProcedure(record)
      const known = stored.get(mapped.sourceId)
      crawled.set(mapped.sourceId, value as Crawled)
      const line = known
        ? await lineOfKnown(mapped, known, from, () => Promise.resolve(known))
        : lineOfNew(mapped, from)
      lines.set(mapped.sourceId, line)
    }
  }, 240_000)

  const codesOf = (verdict: string) =>
    [...lines.values()].filter((line) => line.verdict === verdict).map(({ code }) => code)

  it('names exactly the 39 wrong records as suspicious, with both names', () => {
    const wrong = [...crawled].filter(
      ([code, { ten_thu_tuc }]) =>
        national.has(code) && letters(ten_thu_tuc) !== letters(national.get(code)?.ten ?? ''),
    )
    expect(wrong).toHaveLength(39)
    expect(codesOf('suspicious').sort()).toEqual(wrong.map(([code]) => code).sort())
    for (const [code] of wrong) expect(lines.get(code)?.details.reason).toMatch(/^Cùng mã.*Trong cổng: “/s)
  })

  it('shows a typed diff for every other record with a changed decision', () => {
    const suspicious = new Set(codesOf('suspicious'))
    const decision = (text: string) =>
      letters(text).replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '')
    const changed = [...crawled].filter(([code, { so_quyet_dinh }]) => {
      const before = national.get(code)
      return (
        before &&
        !suspicious.has(code) &&
        so_quyet_dinh &&
        decision(so_quyet_dinh) !== decision(before.so_quyet_dinh)
      )
    })
    expect(changed.length).toBeGreaterThan(250)
    for (const [code, { so_quyet_dinh }] of changed) {
      expect(lines.get(code)?.verdict).toBe('changed')
      const said = lines.get(code)?.details.changes?.join('\n') ?? ''
      expect(letters(said)).toContain(letters(so_quyet_dinh))
    }
  })

  it('finds the 69 that the first file lacks, and publishes none that lacks a mandatory part', () => {
    expect(codesOf('new')).toHaveLength(69)
    for (const code of codesOf('new'))
      expect(lines.get(code)?.details.changes?.join()).toMatch(
        /^(Đăng công khai\.|Để bản nháp, chờ người bổ sung; tệp chưa có: .+\.)$/,
      )
  })
})
