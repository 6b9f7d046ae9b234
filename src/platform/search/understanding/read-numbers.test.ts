import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { numberForms } from '../language/number-forms'
import { readNumbers } from './read-numbers'

test.each([
  ['15/CT-TTg', ['15ctttg'], ''],
  ['ct ttg 15', ['15ctttg'], ''],
  ['QĐ 2782', ['2782qd'], ''],
  ['QĐ-UBND 2782', ['2782qdubnd'], ''],
  ['2782/qd-ubnd', ['2782qdubnd'], ''],
  ['2782 qd ubnd', ['2782qdubnd'], ''],
  ['1.001193', ['1001193'], ''],
  ['1.001193.000.00.00.H35', ['1001193'], ''],
  ['1001193', ['1001193'], ''],
  ['001193', ['001193'], ''],
  ['theo nghị định 118/2025 thì sao', ['1182025nd'], 'theo thì sao'],
  ['nghị định số 118 năm 2025', ['1182025nd'], ''],
  ['27 / 2025 / TT BGDĐT', ['272025ttbgddt'], ''],
  ['09 2015 TT BYT', ['92015ttbyt'], ''],
  ['02 2016 QH14', ['22016qh14'], ''],
  ['29 2025 TT NHNN', ['292025ttnhnn'], ''],
  ['66.13/2026/NQ-CP', ['66132026nqcp'], ''],
  ['15/2012/QĐ-UBND và 3/2020/NQ-HĐND', ['152012qdubnd', '32020nqhdnd'], 'và'],
])('%s', (typed, keys, rest) => {
  const read = readNumbers(typed)
  expect(read.numbers.map(({ key }) => key)).toEqual(keys)
  expect(read.rest).toBe(rest)
})

test.each([
  'con 2 tháng tuổi',
  'xây thêm 1 tầng',
  'lớp 6',
  'quyết định năm 2024 về đất đai',
  '1/2 lương',
  'bằng lái B2',
  'sinh năm 1990',
  'dưới 18 tuổi',
  'công ty cổ phần 3 thành viên',
])('%s has no number', (typed) => {
  expect(readNumbers(typed)).toEqual({ numbers: [], rest: typed })
})

describe('any document number', () => {
  const number = fc
    .record({
      number: fc.integer({ min: 1, max: 9999 }),
      year: fc.option(fc.integer({ min: 1990, max: 2030 })),
      kind: fc.constantFrom('QĐ', 'NĐ', 'NQ', 'CT', 'TT', 'KH'),
      issuer: fc.constantFrom('UBND', 'HĐND', 'CP', 'TTg', 'BTP', 'BGDĐT'),
    })
    .map(({ number, year, kind, issuer }) => `${number}/${year === null ? '' : `${year}/`}${kind}-${issuer}`)

  it('is read as it is printed, in a sentence and in small letters, by a key of the index', () => {
    fc.assert(
      fc.property(number, (printed) => {
        for (const typed of [
          printed,
          printed.toLowerCase(),
          `xem ${printed} ở đâu`,
          printed.replace('-', ' '),
        ]) {
          const [read, ...others] = readNumbers(typed).numbers
          expect(others).toEqual([])
          expect(numberForms(printed)).toContain(read?.key)
        }
      }),
    )
  })
})
