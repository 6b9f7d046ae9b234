import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mapProcedure, type ProcedureContent } from '@/features/import/procedures/map-procedure'
import { readTextExport } from '@/features/import/procedures/text-export'
import { readJsonLines } from '@/features/import/source/json-lines'
import { realData } from '../eval/real-data'
import { procedure } from '../support/import-fixtures'
import { countParts, missingOf } from '../source-report/count-parts'
import { EXCEPTIONS, lostWords, WITHOUT_TEXT } from '../source-report/lost-words'
import { reportPage } from '../source-report/report-page'

const WITHOUT_DEADLINE = /^((-|0|theo mô tả|xem phần mô tả)? ?OTHER)?$/i

type Value = Record<string, string> & {
  cach_thuc: { thoi_han: string }[]
  ho_so: { ten: string }[]
}

describe.skipIf(!realData.procedures)('every real procedure (PORTAL_TEST_DATA)', () => {
  const mapped: { value: Value; content: ProcedureContent }[] = []

  beforeAll(async () => {
    for await (const record of readJsonLines(realData.procedures ?? '')) {
      const { content } = mapProcedure(record)
      mapped.push({ value: ('value' in record ? record.value : {}) as Value, content })
    }
  })

  it('keeps every word of its source', () => {
    const losses = mapped.flatMap(({ value, content }) =>
      lostWords(value, content).map(({ place, words }) => `${content.code} ${place}: ${words.join(' ')}`),
    )
    expect(mapped).toHaveLength(5652)
    expect(losses).toEqual([])
  })

  it('is read in every field', () => {
    const { nguon_tep, ...known } = procedure('9.000001', { nguon_tep: '' })
    const read = [
      ...Object.keys(known),
      'dia_chi',
      'co_quan_uy_quyen',
      'co_quan_phoi_hop',
      'tu_khoa',
      'mo_ta',
    ]
    const fields = new Set(mapped.flatMap(({ value }) => Object.keys(value)))
    expect(nguon_tep).toBe('')
    expect([...fields].filter((field) => !read.includes(field))).toEqual(
      WITHOUT_TEXT.filter((field) => fields.has(field)),
    )
  })

  it('lacks a mandatory part only where its source is silent', () => {
    const isSilent: Record<string, (value: Value) => boolean> = {
      papers: ({ ho_so }) => ho_so.every(({ ten }) => !ten.trim()),
      time: ({ cach_thuc }) =>
        cach_thuc.every(({ thoi_han }) => WITHOUT_DEADLINE.test(thoi_han.normalize('NFC'))),
      agency: ({ co_quan_thuc_hien, co_quan_tham_quyen }) =>
        !co_quan_thuc_hien?.trim() && !co_quan_tham_quyen?.trim(),
      // The source has no field for it.
      sets: () => true,
    }
    const wrong = mapped.flatMap(({ value, content }) =>
      missingOf(content)
        .filter((part) => !isSilent[part]?.(value))
        .map((part) => `${content.code} ${part}`),
    )
    expect(wrong).toEqual([])
  })

  it('comes out of the text export just the same', async () => {
    const byCode = new Map(mapped.map(({ content }) => [content.code, withoutSpace(content)]))
    const differing: string[] = []
    for await (const record of readTextExport(realData.textExport ?? '')) {
      const { content } = mapProcedure(record)
      if (withoutSpace(content) !== byCode.get(content.code)) differing.push(content.code)
    }
    expect(differing).toEqual([])
  })

  it('stands in the committed report: run `npm run coverage`', async () => {
    const committed = readFileSync(path.resolve(import.meta.dirname, '../../docs/source-coverage.md'), 'utf8')
    expect(await reportPage(await countParts(readJsonLines(realData.procedures ?? '')))).toBe(committed)
  })
})

/** The export wraps and indents texts. */
function withoutSpace(content: ProcedureContent): string {
  return JSON.stringify(content).replace(/\s|\\n/g, '')
}

describe('the comparison itself', () => {
  const source = procedure('9.000001', {
    ...Object.fromEntries(
      ['dia_chi', 'co_quan_uy_quyen', 'co_quan_phoi_hop', 'tu_khoa', 'mo_ta'].map((field) => [field, '']),
    ),
    dieu_kien: 'Đủ mười tám tuổi',
  })

  it('finds nothing lost in a record mapped whole, and each word that is dropped', () => {
    const { content } = mapProcedure({ place: 'dòng 1', value: source })
    expect(lostWords(source, content)).toEqual([])
    expect(lostWords(source, { ...content, conditions: 'Đủ tuổi' })).toEqual([
      { place: 'dieu_kien', words: ['mười', 'tám'] },
    ])
    const unpaid = lostWords(source, { ...content, submissionMethods: [] })
    expect(unpaid.map(({ place }) => place)).toEqual(['thoi_han 0', 'phi 0.0'])
  })

  it('says why each exception is none', () => {
    expect(EXCEPTIONS.every(({ why }) => why.length > 10)).toBe(true)
  })
})
