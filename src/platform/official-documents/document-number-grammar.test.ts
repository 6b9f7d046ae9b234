import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { documentNumberKey } from './document-number'
import { parseDocumentNumber } from './document-number-grammar'
import { printedNumber } from './document-number-print'

function printedOf(text: string): string {
  const parsed = parseDocumentNumber(text)
  return 'problem' in parsed ? `(${parsed.problem})` : parsed.printed
}

test.each([
  // As they should be.
  ['15/2012/QĐ-UBND', '15/2012/QĐ-UBND'],
  ['15/CT-TTg', '15/CT-TTg'],
  ['12/UBND-VX', '12/UBND-VX'],
  ['31/2024/QH15', '31/2024/QH15'],
  ['01/2023/TTLT-BTC-BTP', '01/2023/TTLT-BTC-BTP'],
  ['66.13/2026/NQ-CP', '66.13/2026/NQ-CP'],
  ['30a/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['02/2020/UBTVQH14', '02/2020/UBTVQH14'],
  ['26/2005/PL-UBTVQH11', '26/2005/PL-UBTVQH11'],
  ['5710/QĐ-BCA-C06', '5710/QĐ-BCA-C06'],
  ['13-TB/TW', '13-TB/TW'],
  ['01/2008/TTLT-BCT-BNN&PTNT', '01/2008/TTLT-BCT-BNN&PTNT'],
  ['127/QĐ-VP.UBND.KSTT', '127/QĐ-VP.UBND.KSTT'],
  // As they are.
  ['5/QĐ-UBND', '05/QĐ-UBND'],
  ['0005/QĐ-UBND', '05/QĐ-UBND'],
  ['42/2022/NĐCP', '42/2022/NĐ-CP'],
  ['3287/QĐUBND', '3287/QĐ-UBND'],
  ['01/2020/TTBTTTT', '01/2020/TT-BTTTT'],
  ['01 /2018/TT-VPCP', '01/2018/TT-VPCP'],
  ['250/QĐ - TTg', '250/QĐ-TTg'],
  ['18/2026/QĐ–UBND', '18/2026/QĐ-UBND'],
  ['31/2025/TT_BCA', '31/2025/TT-BCA'],
  ['198/2016/TT/BTC', '198/2016/TT-BTC'],
  ['69/2007/TTLT/BQP-BLĐTBXH-BTC', '69/2007/TTLT-BQP-BLĐTBXH-BTC'],
  ['72/2022//NĐ-CP', '72/2022/NĐ-CP'],
  ['36/2025-TT-BYT', '36/2025/TT-BYT'],
  ['13/2002/BLĐTBXH-TT', '13/2002/TT-BLĐTBXH'],
  ['83/98/NĐ-CP', '83/1998/NĐ-CP'],
  ['73-CP', '73/CP'],
  ['09./2025/NQ-HĐND', '09/2025/NQ-HĐND'],
  ['1931/.QĐ-BNNMT', '1931/QĐ-BNNMT'],
  ['08.a/2010/TT-BTP', '08a/2010/TT-BTP'],
  ['688A/QĐ-BCT', '688a/QĐ-BCT'],
  ['7365-QĐ/TU', '7365-QĐ/TU'],
  ['58/2024/QĐ-UBND.', '58/2024/QĐ-UBND'],
  ['.21/2025/NQ-HĐND;', '21/2025/NQ-HĐND'],
  ['15-2012-QĐ-UBND', '15/2012/QĐ-UBND'],
  ['15_2012_qd_ubnd', '15/2012/QĐ-UBND'],
  ['15 2012 QD UBND', '15/2012/QĐ-UBND'],
  ['02 2016 qh14', '02/2016/QH14'],
  ['13 / 2002 / BLĐTBXH TT', '13/2002/TT-BLĐTBXH'],
  // The type first, or named in full.
  ['QĐ 2782', '2782/QĐ'],
  ['2782/QĐ', '2782/QĐ'],
  ['QĐ-UBND 2782', '2782/QĐ-UBND'],
  ['QĐ/0001-BCA', '01/QĐ-BCA'],
  ['QĐ2338-BTP', '2338/QĐ-BTP'],
  ['NĐ 118/2025', '118/2025/NĐ'],
  ['Nghị định số 85/2026', '85/2026/NĐ'],
  ['nghi dinh 85/2026', '85/2026/NĐ'],
  ['Số: 151/2017/NĐ-CP', '151/2017/NĐ-CP'],
  ['SỐ 64/QĐ-NHNN', '64/QĐ-NHNN'],
  ['Thông tư số 03/2023/TT-BTP', '03/2023/TT-BTP'],
  ['Nghị định số68/2018/NĐ-CP', '68/2018/NĐ-CP'],
  ['Luật số: 06/2022/QH15', '06/2022/QH15'],
  ['Luật Giám định tư pháp số 13/2012/QH13', '13/2012/QH13'],
  ['TT43/2023/TT-BTC', '43/2023/TT-BTC'],
  // With what stood behind it.
  ['1124/QĐ-UBND ngày 01/02/2025', '1124/QĐ-UBND'],
  ['03/2026/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng', '03/2026/QĐ-TTg'],
  ['234/2025/NĐ-CPngày27/8/2025củaChínhphủ', '234/2025/NĐ-CP'],
  ['58/2024/QH15 của Quốc hội', '58/2024/QH15'],
  ['31/2018/NĐ-CP31/2018/NĐ-CP', '31/2018/NĐ-CP'],
  ['31/2018/NĐ-CP Nghị định 31/2018/NĐ-CP', '31/2018/NĐ-CP'],
  // What cannot be understood, and why.
  ['', '(empty)'],
  ['Số:', '(no-digit)'],
  ['Luật Chăn nuôi', '(no-digit)'],
  ['46/2020', '(no-symbol)'],
  ['38', '(no-symbol)'],
  ['Luật số 58', '(no-symbol)'],
  ['1.001193', '(no-symbol)'],
  ['18/12/2025', '(a-date)'],
  ['37/2013/2015/TT-NHNN', '(two-years)'],
  ['41/201Đ-CP', '(broken-year)'],
  ['18/2015/QĐ-UBND DANANG', '(more-words)'],
  ['Điều 9 Nghị định số 180/2026/NĐ-CP', '(more-words)'],
  ['15 năm', '(more-words)'],
  ['1.001193.000.00.00.H35', '(more-words)'],
])('%s → %s', (text, printed) => {
  expect(printedOf(text)).toBe(printed)
  for (const spelling of spellingsOf(text)) expect(documentNumberKey(spelling)).toBe(documentNumberKey(text))
})

it('takes blanks for separators only where nothing can be a word', () => {
  expect(printedOf('12 / UBND VX')).toBe('12/UBND-VX')
  expect(printedOf('12 UBND VX')).toBe('12/UBND-VX')
  expect(printedOf('12 UBND xã')).toBe('(more-words)')
  expect(printedOf('12 con bò')).toBe('(more-words)')
})

it('keeps the day that stood behind a number, if there is such a day', () => {
  expect(parseDocumentNumber('1124/QĐ-UBND ngày 01/02/2025')).toMatchObject({ issuedOn: '2025-02-01' })
  expect(parseDocumentNumber('24/2026/QĐ-UBNDngày21tháng4năm2026')).toMatchObject({ issuedOn: '2026-04-21' })
  expect(parseDocumentNumber('1124/QĐ-UBND ngày 31/02/2025')).toMatchObject({ issuedOn: null })
})

describe('any document number', () => {
  const parts = fc.record({
    number: fc.integer({ min: 1, max: 99_999 }),
    suffix: fc.constantFrom('', '', '', '.13', 'a', 'b'),
    year: fc.option(fc.integer({ min: 1945, max: 2099 })),
    type: fc.constantFrom('QĐ', 'NĐ', 'NQ', 'CT', 'TT', 'KH', 'TTLT', 'TTr', 'TB', null),
    bodies: fc.uniqueArray(fc.constantFrom('UBND', 'HĐND', 'CP', 'TTg', 'BTP', 'BGDĐT', 'QH15', 'VX', 'TW'), {
      minLength: 1,
      maxLength: 3,
    }),
  })

  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(parseDocumentNumber(printedNumber(given))).toMatchObject(given)
      }),
    )
  })

  it('has one key in every spelling', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const printed = printedNumber(given)
        for (const spelling of spellingsOf(printed)) {
          expect(`${spelling} ${documentNumberKey(spelling)}`).toBe(
            `${spelling} ${documentNumberKey(printed)}`,
          )
        }
      }),
    )
  })

  it.each(['a', 'a-', '/', '1/', ' ', '. ', 'QĐ ', '15/2012/QĐ-', 'a.a&', 'ngày 1/'])(
    'comes to an end with a long text of %j',
    (piece) => {
      const text = `15/${piece.repeat(299)}`.slice(0, 298)
      // An expression that backtracks would never come to an end here.
      for (const end of ['!', '1', '']) expect(documentNumberKey(text + end)).toMatch(/^[a-z0-9]*$/)
    },
  )

  it('never throws, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, (any) => {
        expect(documentNumberKey(any)).toMatch(/^[a-z0-9]*$/)
      }),
    )
  })
})

/** The spellings in which one number comes: other Unicode forms, other signs, no marks, other case, words around it. */
function spellingsOf(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd')
  return [
    text.normalize('NFD'),
    text.toLowerCase(),
    bare,
    bare.toLowerCase(),
    text.replace(/Đ/g, '\u00D0'),
    text.replace(/\//g, ' / '),
    text.replace(/\//g, '\uFF0F').replace(/-/g, '\u2013'),
    text.replace(/-/g, '\u2011'),
    text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
    ` ${text}\u200B. `,
  ]
}
