import { createWriteStream, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { createLocalReq, type FlattenedField, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { mapPortalRecord } from '@/features/import/portal-format/map-portal-record'
import { readPortalExport } from '@/features/import/portal-format/read-portal-export'
import { saysThis } from '@/features/import/portal-format/row-after'
import { mapProcedure } from '@/features/import/procedures/map-procedure'
import { readJsonLines } from '@/features/import/source/json-lines'
import { formOf } from '@/features/import/source/source-file'
import { checkFile } from '@/features/import/updates/check-file'
import type { CheckedLine } from '@/features/import/updates/checked-line'
import { writeAccepted } from '@/features/import/updates/write-accepted'
import { ImportReport } from '@/features/import/writer/report'
import { exportEndpoint } from '@/features/procedures/export/endpoint'
import type { ExportedProcedure } from '@/features/procedures/export/exported-records'
import { exportedText, exportedTexts } from '@/features/procedures/export/format/exported-text'
import { exportedFields, portalRecordOf } from '@/features/procedures/export/format/portal-record'
import { SHEETS } from '@/features/procedures/export/format/sheets'
import { jsonFile } from '@/features/procedures/export/json-file'
import { writeWorkbook } from '@/features/procedures/export/workbook'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { realData } from '../eval/real-data'
import { procedure } from '../support/import-fixtures'
import { createSmallPortal, requestAs } from '../support/people'

type Row = Record<string, unknown>
type Ending = 'json' | 'xlsx'

const ENDINGS: Ending[] = ['json', 'xlsx']
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-xuat-thu-'))

let payload: Payload
let officer: PayloadRequest
let fields: FlattenedField[]

beforeAll(async () => {
  payload = await portalPayload()
  const { root } = await createSmallPortal(payload)
  officer = await requestAs(payload, root.id, 'publisher')
  fields = exportedFields(payload.collections.procedures.config.flattenedFields)
})

async function* each<Item>(items: Item[]): AsyncGenerator<Item> {
  await Promise.resolve()
  yield* items
}

/** Writes procedures to a file and reads it again. */
async function thereAndBack(records: ExportedProcedure[], ending: Ending): Promise<Row[]> {
  const file = path.join(folder, `${crypto.randomUUID()}.${ending}`)
  if (ending === 'xlsx') await writeWorkbook(each(records), '2026-11-22', createWriteStream(file))
  else await pipeline(Readable.from(jsonFile(each(records), '2026-11-22')), createWriteStream(file))
  const read: Row[] = []
  for await (const record of readPortalExport(file, await formOf(file)))
    read.push(mapPortalRecord(record).content)
  return read
}

/** The codes and fields of what did not come back as it went. */
function differences(sent: Row[], read: Row[]): string[] {
  const byCode = new Map(read.map((record) => [record.code, record]))
  return sent.flatMap((record) =>
    fields
      .filter(({ name }) => {
        const back = byCode.get(record.code)?.[name]
        return back === undefined || !saysThis(back, record[name]) || !saysThis(record[name], back)
      })
      .map(({ name }) => `${String(record.code)} ${name}`),
  )
}

describe('a file of procedures', () => {
  it('has a place for every field', () => {
    const placed = SHEETS.flatMap(({ spreads, columns }) =>
      columns.map(({ path, depth }) =>
        [
          ...spreads.slice(0, depth).map((spread) => spread.path),
          ...(depth > spreads.length ? ['?'] : []),
          path,
        ].join('.'),
      ),
    )
    expect(new Set(['code', ...placed])).toEqual(new Set(leavesOf(fields)))
  })

  it.each(ENDINGS)('comes back as it went, whatever the texts: %s', async (ending) => {
    const procedures = fc.array(recordOf(fields), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(procedures, async (generated) => {
        const records = generated.map((record, index) =>
          exported(`9.${String(index).padStart(6, '0')}`, record),
        )
        expect(differences(records, await thereAndBack(records, ending))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['longer than a cell', 'Điều kiện thứ nhất. '.repeat(4000)],
    ['of many lines', 'Dòng\n'.repeat(600).trim()],
    ['without a blank to be cut at', '𝒳'.repeat(40_000)],
    ['that looks like a formula', '=1+1'],
    ['that begins like a list', '- một\n+ hai\n@ba'],
    ['of encoded signs', '&lt;b&gt; &amp;amp; _x0041_ _x005F_'],
    ['with blanks at its ends', '  giữa hai khoảng trắng \n'],
  ])('keeps a text %s', async (_name, conditions) => {
    const records = [exported('9.000001', { name: { vi: 'Thủ tục' }, conditions: { vi: conditions } })]
    const [read] = await thereAndBack(records, 'xlsx')
    expect(read?.conditions).toEqual({ vi: conditions })
  })

  it('shows days, lists and texts as an officer reads them', async () => {
    const record = exported('2.000190', {
      name: { vi: '=HYPERLINK("x")' },
      levels: ['commune', 'province'],
      reviewedOn: '2026-01-09',
    })
    const file = path.join(folder, 'doc.xlsx')
    await writeWorkbook(each([record]), '2026-11-22', createWriteStream(file))
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(file)
    const sheet = workbook.getWorksheet('Thủ tục')
    const headings = sheet?.getRow(1).values as string[]
    const cell = (heading: string) => sheet?.getRow(2).getCell(headings.indexOf(heading))
    expect(cell('Mã thủ tục')).toMatchObject({ value: '2.000190', numFmt: '@' })
    expect(cell('Tên thủ tục')).toMatchObject({ value: '=HYPERLINK("x")', type: ExcelJS.ValueType.String })
    expect(cell('Cấp thực hiện')?.value).toBe('Cấp xã\nCấp tỉnh')
    expect(cell('Rà soát gần nhất')).toMatchObject({
      value: new Date('2026-01-09T00:00:00Z'),
      numFmt: 'dd/mm/yyyy',
    })
    expect(headings).not.toContain('Tên thủ tục (tiếng Anh)')
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })

  it('ends and leaves nothing behind when nobody takes it any more', async () => {
    const output = new PassThrough()
    async function* brokenOff() {
      for (let count = 1; count <= 3; count += 1) {
        if (count === 2) output.destroy()
        yield await Promise.resolve(exported(`9.00000${count}`, { name: { vi: 'Thủ tục' } }))
      }
    }
    const left = () => readdirSync(tmpdir()).filter((name) => /^mot-cong-xuat-(?!thu-)/.test(name))
    const before = left()
    await expect(writeWorkbook(brokenOff(), '2026-11-22', output)).rejects.toThrow('broken off')
    expect(left()).toEqual(before)
  })

  it.skipIf(!realData.procedures)(
    'brings every real procedure back',
    async () => {
      const records: ExportedProcedure[] = []
      for await (const record of readJsonLines(realData.procedures ?? '')) {
        const { content, sourceId } = mapProcedure(record)
        const { sectorName, competentAgencyName, executingAgencyNames, citations, ...rest } = content
        const row = inBothLanguages(fields, {
          ...rest,
          sector: sectorName,
          competentAgency: competentAgencyName,
          executingAgencies: executingAgencyNames,
          legalBasis: citations,
        })
        records.push(
          exported(
            sourceId,
            portalRecordOf(fields, row, (_collection, id) => id),
          ),
        )
      }
      for (const ending of ENDINGS) {
        const read = await thereAndBack(records, ending)
        expect(read).toHaveLength(records.length)
        expect(differences(records, read)).toEqual([])
      }
    },
    180_000,
  )
})

describe('an export of the portal', () => {
  const bodies = { name: 'Thủ tục thử xuất', code: '8.000001', slug: '' }
  let file: Record<Ending, string>

  beforeAll(async () => {
    const source = path.join(folder, 'nguon.jsonl')
    const records = [
      procedure('8.000002', { dieu_kien: 'Điều kiện rất dài. '.repeat(2500) }),
      procedure('8.000003', {
        linh_vuc: 'Hộ tịch',
        can_cu: [{ ten: 'Luật mẫu', so_ky_hieu: '1/2020/QH14' }],
      }),
    ]
    writeFileSync(source, records.map((record) => JSON.stringify(record)).join('\n'))
    await importFile(source)
    const event = await payload.create({ collection: 'life-events', data: { name: 'Sinh con', slug: '' } })
    const sector = await payload.create({ collection: 'sectors', data: { name: 'Hộ tịch', slug: '' } })
    const byHand = await payload.create({
      collection: 'procedures',
      data: {
        ...bodies,
        status: 'in-force',
        sector: sector.id,
        lifeEvents: [event.id],
        aliases: ['sổ đỏ'],
        reviewedOn: '2026-01-09T12:00:00.000Z',
        steps: [{ title: 'Bước 1', body: '- Nộp hồ sơ' }, { body: 'Nhận kết quả' }],
        submissionMethods: [
          {
            method: 'direct',
            processingTime: { value: 5, unit: 'working-day' },
            fees: [{ name: 'Lệ phí', amount: 8000 }],
          },
          { method: 'online', fees: [] },
        ],
        cases: [
          { name: 'Lần đầu', papers: [{ name: 'Tờ khai', originals: 1, copies: 0 }] },
          { name: 'Cấp lại', papers: [] },
        ],
        _status: 'published',
      },
      draft: false,
    })
    const english = await createLocalReq({ locale: 'en' }, payload)
    await updatePublished(
      { payload, req: english, collection: 'procedures', id: byHand.id },
      { name: 'A procedure', steps: byHand.steps?.map(({ id }) => ({ id, title: 'Step', body: 'Do it' })) },
    )
    file = { json: await download({ format: 'json' }), xlsx: await download({ format: 'xlsx' }) }
  })

  it('is refused to nobody, and to a format it does not know', async () => {
    const nobody = await createLocalReq({}, payload)
    await expect(answer({ format: 'json' }, nobody)).rejects.toMatchObject({ status: 401 })
    await expect(answer({ format: 'csv' })).rejects.toMatchObject({ status: 400 })
  })

  it('names its file by the day and holds what the list is filtered by', async () => {
    const response = await answer({ format: 'json', search: 'thử xuất' })
    expect(response.headers.get('content-disposition')).toMatch(/filename="thu-tuc-\d{4}-\d\d-\d\d\.json"/)
    const { procedures } = (await response.json()) as { procedures: Row[] }
    expect(procedures.map(({ code }) => code)).toEqual(['8.000001'])

    const filtered = await answer({ format: 'json', where: { 'sector.name': { equals: 'Lĩnh vực mẫu' } } })
    expect(((await filtered.json()) as { procedures: Row[] }).procedures.map(({ code }) => code)).toEqual([
      '8.000002',
    ])
    const sorted = await answer({ format: 'json', sort: '-code' })
    const codes = ((await sorted.json()) as { procedures: Row[] }).procedures.map(({ code }) => code)
    expect(codes).toEqual(['8.000003', '8.000002', '8.000001'])
  })

  it.each(ENDINGS)('imports again without a change: %s', async (ending) => {
    const lines = await check(file[ending])
    expect(lines.map(({ code, verdict, details }) => [code, verdict, details.changes])).toEqual(
      expect.arrayContaining([
        ['8.000001', 'unchanged', undefined],
        ['8.000002', 'unchanged', undefined],
        ['8.000003', 'unchanged', undefined],
      ]),
    )
    expect(lines).toHaveLength(3)
  })

  it('says one edited cell as one change, writes it, and keeps the other language', async () => {
    const edited = await editedWorkbook(file.xlsx, (workbook) => {
      const sheet = workbook.getWorksheet('Phí, lệ phí')
      const headings = sheet?.getRow(1).values as string[]
      sheet?.eachRow((row) => {
        const amount = row.getCell(headings.indexOf('Số tiền (đồng)'))
        if (row.getCell(1).value === '8.000001') amount.value = 5000
      })
    })
    const lines = await check(edited)
    expect(lines.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([
      expect.objectContaining({
        code: '8.000001',
        verdict: 'changed',
        details: expect.objectContaining({
          changes: [expect.stringMatching(/giảm từ 8\.000 đ còn 5\.000 đ/)],
        }) as unknown,
      }),
    ])

    expect(await importFile(edited)).toMatchObject({ updated: 1, rejected: 0 })
    const stored = await storedProcedure('8.000001')
    expect(stored.submissionMethods?.[0]?.fees?.[0]?.amount).toBe(5000)
    expect(stored.steps?.[0]).toMatchObject({ title: { vi: 'Bước 1', en: 'Step' } })
    expect((await check(edited)).every(({ verdict }) => verdict === 'unchanged')).toBe(true)
  })

  it('writes an edited English text, an emptied cell, a line taken away and a line put in', async () => {
    const edited = await editedWorkbook(await download({ format: 'xlsx' }), (workbook) => {
      const steps = workbook.getWorksheet('Trình tự')
      const headings = steps?.getRow(1).values as string[]
      const rows: ExcelJS.Row[] = []
      steps?.eachRow((row) => void (row.getCell(1).value === '8.000001' && rows.push(row)))
      const english = rows[0]?.getCell(headings.indexOf('Nội dung bước (tiếng Anh)'))
      if (english) english.value = 'Hand it in'
      const last = rows.at(-1)?.number ?? 0
      steps?.insertRow(last + 1, ['8.000001'])
      const inserted = steps?.getRow(last + 1).getCell(headings.indexOf('Nội dung bước'))
      if (inserted) inserted.value = 'Nộp phí'

      const main = workbook.getWorksheet('Thủ tục')
      const columns = main?.getRow(1).values as string[]
      main?.eachRow((row) => {
        if (row.getCell(1).value === '8.000001')
          row.getCell(columns.indexOf('Tên dân gian, từ khóa')).value = null
      })
      const papers = workbook.getWorksheet('Hồ sơ')
      papers?.eachRow((row, number) => {
        if (row.getCell(1).value === '8.000003') papers.spliceRows(number, 1)
      })
    })
    expect(await importFile(edited)).toMatchObject({ updated: 2, rejected: 0 })
    const stored = await storedProcedure('8.000001')
    expect(stored.steps).toMatchObject([
      { body: { vi: '- Nộp hồ sơ', en: 'Hand it in' } },
      { body: { vi: 'Nhận kết quả', en: 'Do it' } },
      { body: { vi: 'Nộp phí' } },
    ])
    expect(stored.aliases).toEqual([])
    expect((await storedProcedure('8.000003')).cases).toEqual([])
    expect((await check(edited)).every(({ verdict }) => verdict === 'unchanged')).toBe(true)
  })

  it('tells which cell is unclear, and takes new procedures as drafts', async () => {
    const edited = await editedWorkbook(await download({ format: 'xlsx' }), (workbook) => {
      const sheet = workbook.getWorksheet('Thủ tục')
      const headings = sheet?.getRow(1).values as string[]
      sheet?.eachRow((row) => {
        if (row.getCell(1).value === '8.000002' && !row.getCell(headings.indexOf('Dòng tiếp')).value)
          row.getCell(headings.indexOf('Trạng thái')).value = 'Tạm dừng'
      })
      const added = sheet?.addRow([])
      if (added) {
        added.getCell(1).value = 8.00009
        added.getCell(headings.indexOf('Tên thủ tục')).value = 'Thủ tục mới'
      }
    })
    const lines = await check(edited)
    expect(lines.find(({ verdict }) => verdict === 'rejected')?.details.reason).toMatch(
      /Thủ tục, dòng \d, cột "Trạng thái": "Tạm dừng" không có trong danh mục/,
    )
    expect(lines.find(({ verdict }) => verdict === 'new')?.code).toBe('8.000090')
    await importFile(edited)
    expect(await storedProcedure('8.000090')).toMatchObject({ name: { vi: 'Thủ tục mới' }, _status: 'draft' })
  })
})

async function answer(query: Row, req?: PayloadRequest): Promise<Response> {
  const asking = req ?? (await createLocalReq({ user: officer.user ?? undefined }, payload))
  return exportEndpoint.handler(Object.assign(asking, { query }))
}

async function download(query: Row & { format: Ending }): Promise<string> {
  const target = path.join(folder, `${crypto.randomUUID()}.${query.format}`)
  const { body } = await answer(query)
  await pipeline(Readable.fromWeb(body as never), createWriteStream(target))
  return target
}

async function check(file: string): Promise<CheckedLine[]> {
  const lines: CheckedLine[] = []
  await checkFile(payload, file, (line) => void lines.push(line))
  return lines
}

async function importFile(file: string) {
  const report = new ImportReport(path.join(folder, `${crypto.randomUUID()}.jsonl`))
  const checked = await checkFile(payload, file, (line) => report.check(line))
  await writeAccepted({ ...checked, payload, path: file, report })
  return report.counts
}

async function editedWorkbook(file: string, edit: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile(file)
  edit(workbook)
  const target = path.join(folder, `${crypto.randomUUID()}.xlsx`)
  await workbook.xlsx.writeFile(target)
  return target
}

async function storedProcedure(code: string) {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    locale: 'all',
    depth: 0,
  })
  const [found] = docs
  if (!found) throw new Error(`There is no procedure ${code}.`)
  return found
}

function exported(code: string, record: Row): ExportedProcedure {
  return { ...record, code, state: 'published', missingParts: [], address: `/thu-tuc/${code}` }
}

function leavesOf(inner: FlattenedField[], above = ''): string[] {
  return inner
    .filter(({ name }) => name !== 'id')
    .flatMap((field) => {
      const place = above ? `${above}.${field.name}` : field.name
      return 'flattenedFields' in field ? leavesOf(field.flattenedFields, place) : [place]
    })
}

function inBothLanguages(inner: FlattenedField[], row: Row): Row {
  return Object.fromEntries(
    inner.map((field): [string, unknown] => {
      const value = row[field.name]
      if ('localized' in field && field.localized) return [field.name, { vi: value }]
      if (field.type === 'array') {
        const rows = (value ?? []) as Row[]
        return [field.name, rows.map((each) => inBothLanguages(field.flattenedFields, each))]
      }
      if (field.type === 'group')
        return [field.name, inBothLanguages(field.flattenedFields, (value ?? {}) as Row)]
      return [field.name, value]
    }),
  )
}

/** Texts with everything that spreadsheets are known to spoil. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '=SUM(A1)',
      '- gạch',
      ' đầu cuối ',
      '_x0041_',
      '&lt;&amp;',
      '1.000190',
      '09/01/2026',
      'a\r\nb',
      '\u2028',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  .map(exportedText)

function recordOf(inner: FlattenedField[]): fc.Arbitrary<Row> {
  return fc.record(
    Object.fromEntries(
      inner.filter(({ name }) => name !== 'id').map((field) => [field.name, valueOf(field)]),
    ),
  )
}

function valueOf(field: FlattenedField): fc.Arbitrary<unknown> {
  if (field.name === 'name' && 'required' in field && !('parent' in field)) {
    return fc.record({ vi: text.map((said) => said ?? 'Tên'), en: text })
  }
  if ('localized' in field && field.localized) return fc.record({ vi: text, en: text })
  switch (field.type) {
    case 'array':
      return fc.array(recordOf(field.flattenedFields), { maxLength: 3 })
    case 'group':
      return recordOf(field.flattenedFields)
    case 'number':
      return fc.option(fc.integer({ min: 0, max: 10_000_000 }))
    case 'date':
      return fc.option(
        fc
          .date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      )
    case 'select': {
      const values = fc.constantFrom(
        ...field.options.map((option) => (typeof option === 'string' ? option : option.value)),
      )
      return field.hasMany ? fc.uniqueArray(values, { maxLength: 4 }) : fc.option(values)
    }
    case 'relationship':
    case 'upload':
    case 'text':
      return 'hasMany' in field && field.hasMany
        ? fc
            .array(
              text.map((said) => said ?? 'mục'),
              { maxLength: 3 },
            )
            .map(exportedTexts)
        : text
    default:
      return text
  }
}
