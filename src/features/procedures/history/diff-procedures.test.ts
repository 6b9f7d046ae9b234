import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeInWords } from './change-words'
import { comparedOf } from './compared-procedure'
import { diffProcedures, type ProcedureChange } from './diff-procedures'

const NAMES: Record<string, string> = {
  s1: 'Hộ tịch',
  a1: 'Ủy ban nhân dân xã',
  a2: 'Sở Tư pháp',
  l1: '60/2014/QH13',
  m1: 'to-khai.docx',
}
const nameOf = (_collection: string, id: string) => NAMES[id]

/** A stored procedure with the given parts changed. */
function stored(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    code: '1.001193',
    levels: ['commune'],
    sector: 's1',
    executingAgencies: ['a1'],
    status: 'in-force',
    steps: [
      { title: { vi: 'Bước 1: Nộp hồ sơ' }, body: { vi: 'Người yêu cầu nộp tờ khai tại bộ phận một cửa.' } },
      { title: { vi: 'Bước 2: Trả kết quả' }, body: { vi: 'Công chức tư pháp trao giấy khai sinh.' } },
    ],
    submissionMethods: [method('direct', 5, 100_000), method('online', 5, 100_000)],
    cases: [
      {
        name: null,
        papers: [paper('Tờ khai đăng ký khai sinh'), paper('Giấy chứng sinh'), paper('Sổ hộ khẩu')],
      },
    ],
    legalBasis: [{ legalDocument: 'l1' }],
    conditions: { vi: 'Người yêu cầu đủ 18 tuổi trở lên và có năng lực hành vi dân sự.' },
    ...parts,
  }
}

const method = (way: string, value: number, amount: number) => ({
  method: way,
  processingTime: { value, unit: 'working-day' },
  fees: [{ amount }],
})
const paper = (name: string, copies = 1) => ({ name: { vi: name }, originals: 1, copies })

const words = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  diffProcedures(comparedOf(before, nameOf), comparedOf(after, nameOf)).map(changeInWords)

describe('what changed, in words', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'the time of every way',
      { submissionMethods: [method('direct', 3, 100_000), method('online', 3, 100_000)] },
      ['Thời hạn 5 → 3 ngày làm việc'],
    ],
    [
      'the time of one way',
      { submissionMethods: [method('direct', 3, 100_000), method('online', 5, 100_000)] },
      ['Thời hạn (nộp trực tiếp) giảm từ 5 xuống 3 ngày làm việc'],
    ],
    [
      'the fee',
      { submissionMethods: [method('direct', 5, 50_000), method('online', 5, 50_000)] },
      ['Lệ phí giảm từ 100.000 đ còn 50.000 đ'],
    ],
    [
      'the fee of one way, to nothing',
      { submissionMethods: [method('direct', 5, 100_000), method('online', 5, 0)] },
      ['Không còn thu lệ phí (nộp trực tuyến) (trước là 100.000 đ)'],
    ],
    [
      'a way more',
      {
        submissionMethods: [
          method('direct', 5, 100_000),
          method('online', 5, 100_000),
          method('post', 7, 100_000),
        ],
      },
      ['Thêm cách nộp qua bưu chính (thời hạn 7 ngày làm việc, lệ phí 100.000 đ)'],
    ],
    [
      'papers',
      {
        cases: [
          {
            name: null,
            papers: [
              paper('Tờ khai đăng ký khai sinh', 2),
              paper('Giấy chứng sinh.'),
              paper('Căn cước công dân'),
              paper('Giấy ủy quyền'),
            ],
          },
        ],
      },
      [
        'Thêm 2 giấy tờ: Căn cước công dân; Giấy ủy quyền',
        'Bỏ 1 giấy tờ: Sổ hộ khẩu',
        'Giấy tờ “Tờ khai đăng ký khai sinh”: bản sao 1 → 2',
      ],
    ],
    [
      'a legal basis',
      { legalBasis: [{ legalDocument: 'l1' }, { documentNumber: '12/2025/NĐ-CP', text: 'Nghị định mới' }] },
      ['Thêm căn cứ 12/2025/NĐ-CP'],
    ],
    ['the agency', { executingAgencies: ['a2'] }, ['Cơ quan thực hiện: Ủy ban nhân dân xã → Sở Tư pháp']],
    ['online service', { onlineService: 'full' }, ['Có thể nộp trực tuyến (toàn trình)']],
    [
      'one word of the conditions',
      { conditions: { vi: 'Người yêu cầu đủ 20 tuổi trở lên và có năng lực hành vi dân sự.' } },
      ['Yêu cầu, điều kiện: “…yêu cầu đủ 18 tuổi trở lên…” → “…yêu cầu đủ 20 tuổi trở lên…”'],
    ],
    [
      'a step in between, which moves the others down',
      {
        steps: [
          {
            title: { vi: 'Bước 1: Nộp hồ sơ' },
            body: { vi: 'Người yêu cầu nộp tờ khai tại bộ phận một cửa.' },
          },
          { title: { vi: 'Bước 2: Kiểm tra' }, body: { vi: 'Cán bộ xem giấy tờ có đủ không.' } },
          { title: { vi: 'Bước 3: Trả kết quả' }, body: { vi: 'Công chức tư pháp trao giấy khai sinh.' } },
        ],
      },
      ['Thêm bước “Kiểm tra”'],
    ],
    [
      'one word, while one step was cut into two',
      {
        steps: [
          { body: { vi: 'Nộp hồ sơ. Người yêu cầu nộp tờ khai' } },
          { body: { vi: 'tại bộ phận một cửa của xã.' } },
          { title: { vi: 'Trả kết quả' }, body: { vi: 'Công chức tư pháp trao giấy khai sinh.' } },
        ],
      },
      ['Trình tự thực hiện: thêm “của xã.” sau “…phận một cửa”'],
    ],
    [
      'the decision and the status',
      {
        status: 'repealed',
        publication: { decision: '163/QĐ-UBND', decidedOn: '2026-11-20T12:00:00.000Z', change: 'repealed' },
      },
      [
        'Trạng thái: Đang áp dụng → Đã bãi bỏ',
        'Công bố theo Quyết định 163/QĐ-UBND ngày 20/11/2026 (bãi bỏ)',
      ],
    ],
  ])('%s', (_what, parts, expected) => expect(words(stored(), stored(parts))).toEqual(expected))

  it.each<[string, Record<string, unknown>]>([
    ['bookkeeping', { slug: 'khac', reviewedOn: '2026-01-01', missingParts: ['time'], source: 'import' }],
    [
      'spelling, case and signs',
      { conditions: { vi: 'người yêu cầu đủ 18 tuổi trở lên, và có năng lực hành vi dân sự' } },
    ],
    ['the order of agencies and papers', { levels: ['commune', 'commune'] }],
    ['the English text', { name: { vi: 'Đăng ký khai sinh', en: 'Registering a birth' } }],
    ['a plain text in place of one by language', { name: 'Đăng ký khai sinh' }],
    ['a condition that says that there is none', { results: { vi: 'Không có.' } }],
  ])('%s is no change', (_what, parts) => expect(words(stored(), stored(parts))).toEqual([]))
})

const short = fc.constantFrom('Tờ khai', 'Giấy chứng sinh', 'Đơn đề nghị', 'Sổ hộ khẩu', 'Căn cước', '', '*')
const leaf = fc.oneof(
  short,
  short.map((vi) => ({ vi })),
  fc.constant(null),
)
const anyProcedure = fc.record(
  {
    name: leaf,
    code: short,
    levels: fc.array(fc.constantFrom('commune', 'province', 'lạ'), { maxLength: 3 }),
    sector: fc.constantFrom('s1', 'missing', null),
    executingAgencies: fc.array(fc.constantFrom('a1', 'a2', 'gone'), { maxLength: 3 }),
    steps: fc.array(fc.record({ title: leaf, body: leaf }), { maxLength: 4 }),
    submissionMethods: fc.array(
      fc.record({
        method: fc.constantFrom('direct', 'online', 'post'),
        processingTime: fc.option(
          fc.record({
            value: fc.option(fc.integer({ min: 0, max: 9 })),
            unit: fc.constantFrom('day', 'working-day', null),
            text: leaf,
          }),
        ),
        fees: fc.array(
          fc.record({ name: leaf, amount: fc.constantFrom(null, 0, 1000, 5000), basis: leaf, text: leaf }),
          { maxLength: 3 },
        ),
        note: leaf,
      }),
      { maxLength: 4 },
    ),
    cases: fc.array(
      fc.record({
        name: leaf,
        papers: fc.array(
          fc.record({
            name: leaf,
            originals: fc.constantFrom(null, 0, 1),
            copies: fc.constantFrom(null, 1, 2),
            form: fc.constantFrom(null, 'm1', 'm2'),
            formName: short,
            note: leaf,
          }),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 3 },
    ),
    dossierSets: fc.constantFrom(null, 1, 2),
    forms: fc.array(fc.record({ name: leaf, file: fc.constantFrom(null, 'm1', 'm2') }), { maxLength: 3 }),
    conditions: leaf,
    legalBasis: fc.array(
      fc.record({ legalDocument: fc.constantFrom(null, 'l1', 'gone'), documentNumber: short, text: short }),
      { maxLength: 3 },
    ),
    onlineService: fc.constantFrom(null, 'full', 'partial', 'none'),
    status: fc.constantFrom('in-force', 'repealed'),
    publication: fc.option(fc.record({ decision: short, decidedOn: fc.constantFrom(null, 'hôm qua') })),
    aliases: fc.array(short, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

/** What a change is about, with added and removed told apart; the mirror of it when `isMirrored`. */
function signature(change: ProcedureChange, isMirrored = false): string {
  const mirror = (coming: string) =>
    !isMirrored ? coming : ({ added: 'removed', removed: 'added' }[coming] ?? coming)
  const part = 'part' in change ? change.part : ''
  const coming = 'change' in change ? mirror(change.change) : ''
  const names = 'names' in change ? [...change.names].sort().join() : ''
  return [change.kind, part, coming, names].join(' ')
}

describe('any two procedures', () => {
  it('differ in nothing from themselves', () => {
    fc.assert(
      fc.property(anyProcedure, (content) => {
        const copy = JSON.parse(JSON.stringify(content)) as typeof content
        expect(words(content, copy)).toEqual([])
      }),
    )
  })

  it('have changes that survive JSON and read as sentences', () => {
    fc.assert(
      fc.property(anyProcedure, anyProcedure, (a, b) => {
        const changes = diffProcedures(comparedOf(a, nameOf), comparedOf(b, nameOf))
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
        for (const sentence of changes.map(changeInWords)) {
          expect(sentence).toMatch(/^\p{Lu}/u)
          expect(sentence).not.toMatch(/null|undefined|NaN|\s{2}|\n/)
        }
      }),
    )
  })

  it('have the mirrored changes the other way round', () => {
    fc.assert(
      fc.property(anyProcedure, anyProcedure, (a, b) => {
        const [one, other] = [comparedOf(a, nameOf), comparedOf(b, nameOf)]
        const there = diffProcedures(one, other).map((change) => signature(change))
        const back = diffProcedures(other, one).map((change) => signature(change, true))
        expect([...there].sort()).toEqual([...back].sort())
      }),
    )
  })
})
