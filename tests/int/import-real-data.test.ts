import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mapProcedure } from '@/features/import/procedures/map-procedure'
import { readProcedureList } from '@/features/import/procedures/procedure-list'
import { readTextExport } from '@/features/import/procedures/text-export'
import { readJsonLines } from '@/features/import/source/json-lines'
import type { SourceRecord } from '@/features/import/source/source-record'
import { checkFile } from '@/features/import/updates/check-file'
import { writeAccepted } from '@/features/import/updates/write-accepted'
import { ImportReport } from '@/features/import/writer/report'
import { portalPayload } from '@/platform/payload-client'
import { createSmallPortal } from '../support/people'

const data = process.env.PORTAL_TEST_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data')
const SAMPLE = 100

async function all(records: AsyncIterable<SourceRecord>): Promise<SourceRecord[]> {
  const found: SourceRecord[] = []
  for await (const record of records) found.push(record)
  return found
}

describe.skipIf(!existsSync(path.join(data, 'procedures')))('real data (PORTAL_TEST_DATA)', () => {
  let procedures: SourceRecord[]

  beforeAll(async () => {
    procedures = await all(readJsonLines(path.join(data, 'procedures/procedures.jsonl.gz')))
  })

  it('maps every procedure, and the text export to the same ones', async () => {
    const mapped = new Map(
      procedures.map((record) => [mapProcedure(record).sourceId, mapProcedure(record).content]),
    )
    expect(mapped.size).toBe(5652)
    const exported = (await all(readTextExport(path.join(data, 'procedures/raw-txt.tar.gz')))).map(
      mapProcedure,
    )
    expect(exported).toHaveLength(5652)
    const differing = exported.filter(({ sourceId, content }) => {
      const other = mapped.get(sourceId)
      return content.name !== other?.name || content.cases?.length !== other.cases?.length
    })
    expect(differing).toEqual([])
  })

  it('reads the spreadsheet lists', async () => {
    const list = await all(
      readProcedureList(path.join(data, 'procedures/lists-xlsx/danh-sach-tthc-BoTuPhap.xlsx')),
    )
    expect(list.length).toBeGreaterThan(250)
    expect(list.map(mapProcedure).every(({ content }) => content.sectorName !== '')).toBe(true)
  })

  it('is written once and is then unchanged', async () => {
    const payload = await portalPayload()
    await createSmallPortal(payload)
    const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-import-real-'))
    const file = path.join(folder, 'sample.jsonl')
    const sample = procedures.filter((_, index) => index % Math.floor(procedures.length / SAMPLE) === 0)
    writeFileSync(file, sample.map((record) => JSON.stringify('value' in record && record.value)).join('\n'))
    const importSample = async () => {
      const report = new ImportReport(path.join(folder, `${crypto.randomUUID()}.jsonl`))
      const checked = await checkFile(payload, file, (line) => report.check(line))
      await writeAccepted({ ...checked, payload, path: file, report })
      return report.counts
    }
    expect(await importSample()).toMatchObject({
      created: sample.length,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    })
    expect(await importSample()).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: sample.length,
      rejected: 0,
    })
  })
})
