import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayDay } from '@/platform/time/calendar-day'
import { Names } from '../check/known-names'
import { columnsOf, type DocumentKind, type RowTexts } from '../columns'
import { type FaultyRow, writeTemplate } from '../template/write-template'
import { readSheet } from './read-sheet'

const folder = mkdtempSync(join(tmpdir(), 'mot-cong-bang-'))
const names = (...all: string[]) => new Names(all.map((name) => ({ id: name, name })))
const known = { sectors: names('Đất đai'), agencies: names('Ủy ban nhân dân huyện'), sites: names('Xã Một') }
let count = 0

function stored(content: Buffer): string {
  const path = join(folder, `${(count += 1)}.xlsx`)
  writeFileSync(path, content)
  return path
}

function template(kind: DocumentKind = 'legal-documents', faulty?: FaultyRow[]): Promise<Buffer> {
  return writeTemplate({ kind, known, thisYear: 2026, ...(faulty ? { faulty } : {}) })
}

/** The template, changed as people change it. */
async function changed(change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await template()) as never)
  change(workbook.worksheets[0]!, workbook)
  return stored(Buffer.from(await workbook.xlsx.writeBuffer()))
}

async function read(change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  return readSheet(await changed(change), 'legal-documents', 2026)
}

it('reads nothing out of the empty template: its example is no document', async () => {
  expect(await readSheet(stored(await template()), 'legal-documents', 2026)).toEqual({
    rows: [],
    unknownHeadings: [],
  })
})

describe('what people and Excel make of cells', () => {
  it('reads rich text, links, formulas, numbers and texts in NFD', async () => {
    const { rows } = await read((sheet) => {
      sheet.getCell('A3').value = { richText: [{ text: '15/2024/' }, { text: 'QĐ-UBND'.normalize('NFD') }] }
      sheet.getCell('B3').value = { text: 'Quyết định', hyperlink: 'https://example.org' }
      sheet.getCell('C3').value = { formula: 'A3', result: 'Về   việc\r\nthử' }
      sheet.getCell('D3').value = 2024
      sheet.getCell('E3').value = '5/3/24'
    })
    expect(rows).toEqual([
      {
        line: 3,
        texts: {
          number: '15/2024/QĐ-UBND',
          type: 'Quyết định',
          abstract: 'Về việc\nthử',
          issuer: '2024',
          issuedOn: '05/03/2024',
        },
        faults: [],
      },
    ])
  })

  it('reads days as serials, as dates, as texts and as results of formulas', async () => {
    const { rows } = await read((sheet) => {
      sheet.getCell('A3').value = 'a1'
      sheet.getCell('E3').value = new Date('2024-03-05T00:00:00Z')
      sheet.getCell('I3').value = 45_356
      sheet.getCell('I3').numFmt = '0'
      sheet.getCell('J3').value = { formula: 'E3+15', result: 45_371 }
    })
    expect(rows[0]?.texts).toMatchObject({
      issuedOn: '05/03/2024',
      effectiveOn: '05/03/2024',
      expiresOn: '20/03/2024',
    })
  })

  it('counts from 1904 where the workbook does', async () => {
    const { rows } = await read((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.getCell('A3').value = 'a1'
      sheet.getCell('E3').value = 45_356 - 1462
      sheet.getCell('I3').value = 45_356 - 1462
      sheet.getCell('I3').numFmt = '0'
    })
    expect(rows[0]?.texts).toMatchObject({ issuedOn: '05/03/2024', effectiveOn: '05/03/2024' })
  })

  it('takes a year alone for no serial', async () => {
    const { rows } = await read((sheet) => {
      sheet.getCell('A3').value = 'a1'
      sheet.getCell('E3').value = 2024
      sheet.getCell('E3').numFmt = '0'
    })
    expect(rows[0]?.texts.issuedOn).toBe('2024')
  })

  it('says where Excel has made a day of a number, and where a formula has failed', async () => {
    const { rows } = await read((sheet) => {
      sheet.getCell('A3').value = new Date('2012-03-15T00:00:00Z')
      sheet.getCell('A3').numFmt = 'dd/mm/yyyy'
      sheet.getCell('C3').value = { error: '#REF!' } as never
      sheet.getCell('D3').value = { formula: 'NOW()' }
    })
    expect(rows[0]?.faults.map(({ column }) => column)).toEqual([
      'Số, ký hiệu',
      'Trích yếu',
      'Cơ quan ban hành',
    ])
    expect(rows[0]?.faults[0]?.message).toContain('Excel đã đổi ô này thành ngày 15/03/2012')
  })

  it('reads old fonts by the whole row, and leaves Unicode cells beside them', async () => {
    const { rows } = await read((sheet) => {
      sheet.getCell('A3').value = '15/Q§-UBND'
      sheet.getCell('B3').value = 'Quyết định'
      sheet.getCell('C3').value = 'VÒ viÖc ban hµnh quy chÕ lµm viÖc'
      sheet.getCell('D3').value = 'Uû ban nh©n d©n huyÖn'
    })
    expect(rows[0]?.texts).toMatchObject({
      number: '15/QĐ-UBND',
      type: 'Quyết định',
      abstract: 'Về việc ban hành quy chế làm việc',
      issuer: 'Uỷ ban nhân dân huyện',
    })
    expect(rows[0]?.faults).toEqual([
      { column: '', message: expect.stringContaining('phông chữ cũ') as string, isWarning: true },
    ])
  })
})

describe('what people make of the sheet', () => {
  it('takes columns in any order, other headings and a title above, and names columns nobody knows', async () => {
    const workbook = new ExcelJS.Workbook()
    const other = workbook.addWorksheet('Bìa')
    other.getCell('A1').value = 'Ủy ban nhân dân huyện'
    const sheet = workbook.addWorksheet('Sổ')
    sheet.addRow(['SỔ VĂN BẢN ĐI NĂM 2024'])
    sheet.addRow([])
    sheet.addRow([
      'STT',
      'Trích yếu nội dung',
      'NGÀY KÝ',
      'Ghi chú',
      'Số ký hiệu',
      'Loại',
      'Cơ quan ban hành (*)',
    ])
    sheet.addRow([1, 'Về việc thử', '05/03/2024', 'x', '15/QĐ-UBND', 'Quyết định', 'UBND'])
    const path = stored(Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(await readSheet(path, 'legal-documents', 2026)).toEqual({
      rows: [
        {
          line: 4,
          texts: {
            number: '15/QĐ-UBND',
            type: 'Quyết định',
            abstract: 'Về việc thử',
            issuer: 'UBND',
            issuedOn: '05/03/2024',
          },
          faults: [],
        },
      ],
      unknownHeadings: ['Ghi chú'],
    })
  })

  it('lets a merged cell speak for its rows, passes empty rows over and tells of hidden ones', async () => {
    const { rows } = await read((sheet) => {
      for (const line of [3, 4, 6]) sheet.getCell(`A${line}`).value = `${line}/QĐ-UBND`
      sheet.getCell('D3').value = 'UBND huyện'
      sheet.mergeCells('D3:D4')
      sheet.getRow(6).hidden = true
      sheet.getCell('A900').style = { font: { bold: true } }
      sheet.getCell('B901').value = '   '
    })
    expect(rows.map(({ line, texts }) => [line, texts.issuer])).toEqual([
      [3, 'UBND huyện'],
      [4, 'UBND huyện'],
      [6, undefined],
    ])
    expect(rows[2]?.faults).toEqual([
      { column: '', message: 'dòng này đang bị ẩn trong bảng tính', isWarning: true },
    ])
  })

  it.each<[string, (sheet: ExcelJS.Worksheet) => void, string]>([
    [
      'a required column is missing',
      (sheet) => (sheet.getCell('E1').value = 'Gì đó'),
      'Thiếu cột “Ngày ban hành”',
    ],
    [
      'a column stands twice',
      (sheet) => (sheet.getCell('F1').value = 'Trích yếu'),
      'Có hai cột cùng là “Trích yếu”',
    ],
    ['it has no headings', (sheet) => (sheet.getRow(1).values = []), 'Không thấy dòng tiêu đề'],
    [
      'it is the template of the other kind',
      (sheet) => (sheet.getCell('I1').value = 'Mức độ khẩn'),
      'đây là mẫu của “Chỉ đạo điều hành”',
    ],
  ])('is refused when %s', async (_, change, reason) => {
    await expect(read(change)).rejects.toThrow(reason)
  })

  it('is refused with more than 5,000 rows', async () => {
    const tooMany = read((sheet) => {
      for (let line = 3; line < 5004; line += 1) sheet.getCell(`A${line}`).value = `${line}/QĐ-UBND`
    })
    await expect(tooMany).rejects.toThrow('quá 5.000 dòng')
  })
})

describe('a hostile file', () => {
  const refused = async (content: Buffer, reason: string) =>
    expect(readSheet(stored(content), 'legal-documents', 2026)).rejects.toThrow(reason)

  it.each([
    ['text', Buffer.from('xin chào')],
    ['nothing', Buffer.alloc(0)],
    ['half an archive', Buffer.from('PK\u0003\u0004 and no more')],
    ['a directory that lies about its length', lyingArchive()],
  ])('that is %s is refused', (_, content) => refused(content, 'không đọc được như bảng tính'))

  it('that unpacks to gigabytes is refused early', async () => {
    const heading = '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>'
    const bomb = archive([
      ['xl/workbook.xml', Buffer.from('<workbook/>')],
      [
        'xl/worksheets/sheet1.xml',
        Buffer.concat([Buffer.from(heading), Buffer.alloc(200 * 1024 * 1024, 'A')]),
      ],
    ])
    expect(bomb.length).toBeLessThan(400_000)
    await refused(bomb, 'quá lớn khi mở ra')
  })

  it('whose texts unpack to gigabytes is refused early', async () => {
    const bomb = archive([
      ['xl/workbook.xml', Buffer.from('<workbook/>')],
      [
        'xl/sharedStrings.xml',
        Buffer.concat([Buffer.from('<sst><si><t>'), Buffer.alloc(200 * 1024 * 1024, 'A')]),
      ],
    ])
    await refused(bomb, 'quá lớn khi mở ra')
  })
})

describe('any rows', () => {
  const word = fc.constantFrom(
    'Về',
    'việc',
    'ban hành',
    'quy chế',
    '_x0041_',
    '&amp;',
    '<b>',
    '=1+1',
    '“a”',
    "'x",
    '5/3',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => displayDay(date.toISOString().slice(0, 10)))
  const row = (kind: DocumentKind) =>
    fc.record(
      Object.fromEntries(
        columnsOf(kind).map(({ key, kind }) => [
          key,
          key === 'number' ? text.map((t) => `1/${t}`) : kind === 'day' ? day : text,
        ]),
      ),
      { requiredKeys: ['number'] },
    ) as fc.Arbitrary<RowTexts>

  it.each<DocumentKind>(['legal-documents', 'directives'])(
    'are read as they were written: %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row(kind), { minLength: 1, maxLength: 8 }), async (rows) => {
          const faulty = rows.map((texts) => ({ texts, faults: [{ column: 'Trích yếu', message: 'thử' }] }))
          const { rows: back } = await readSheet(stored(await template(kind, faulty)), kind, 2026)
          expect(back.map(({ texts }) => texts)).toEqual(rows)
        }),
        { numRuns: 25 },
      )
    },
  )
})

/** A ZIP archive of our own, as small as can be. */
function archive(files: [string, Buffer][]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listing, end])
}

function lyingArchive(): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(0xfffffff0, 12)
  return end
}
