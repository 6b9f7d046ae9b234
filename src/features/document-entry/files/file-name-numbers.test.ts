import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { byNumber, matchName } from './match-name'

const KNOWN = [
  '15/2012/QĐ-UBND',
  '15/QĐ-UBND',
  '2012/QĐ-UBND',
  '2782/QĐ',
  '12/UBND-VX',
  '45/KH-UBND',
  '66.13/2026/NQ-CP',
  '31/2024/QH15',
]

function candidates(numbers: string[], year = '2024') {
  return numbers.map((number) => ({ id: number, numberKey: documentNumberKey(number), year }))
}

const meantBy = (name: string) =>
  matchName(name, byNumber(candidates(KNOWN)))
    ?.items.map(({ id }) => id)
    .join(', ') ?? null

test.each([
  ['15-2012-QĐ-UBND.pdf', '15/2012/QĐ-UBND'],
  ['15-2012-QĐ-UBND.pdf'.normalize('NFD'), '15/2012/QĐ-UBND'],
  ['15_QD-UBND (1).pdf', '15/QĐ-UBND'],
  ['qd 2782.pdf', '2782/QĐ'],
  ['15-2012-QĐ-UBND-phu-luc.pdf', '15/2012/QĐ-UBND'],
  ['15_2012_QD-UBND_phuluc_01.docx', '15/2012/QĐ-UBND'],
  ['15-2012-QD-UBND PL2.pdf', '15/2012/QĐ-UBND'],
  ['Quyết định số 15-QĐ-UBND.pdf', '15/QĐ-UBND'],
  ['015-QD-UBND.signed.PDF', '15/QĐ-UBND'],
  ['15-QĐ-UBND - Copy.pdf', '15/QĐ-UBND'],
  ['20240305_15-QD-UBND.pdf', '15/QĐ-UBND'],
  ['2024-03-05 15-QD-UBND.pdf', '15/QĐ-UBND'],
  ['CV 12-UBND-VX da ky.pdf', '12/UBND-VX'],
  ['45-KH-UBND_2024.pdf', '45/KH-UBND'],
  ['KH_45_UBND_2024.pdf', '45/KH-UBND'],
  ['66.13-2026-NQ-CP.pdf', '66.13/2026/NQ-CP'],
  ['31 2024 qh15.docx', '31/2024/QH15'],
  // The year of the name is not that of the document.
  ['45-KH-UBND_2019.pdf', null],
  // Half of a number, or more than one, is another number.
  ['16-2012-QĐ-UBND.pdf', null],
  ['15-QĐ-UBND-VX.pdf', null],
  ['115-QĐ-UBND.pdf', null],
  ['scan_0001.pdf', null],
  ['15.pdf', null],
  ['.pdf', null],
])('%s means %s', (name, number) => {
  expect(meantBy(name)).toBe(number)
})

it('leaves open which of two documents with one number is meant, unless the name says the year', () => {
  const both = [...candidates(['7/QĐ-UBND'], '2023'), ...candidates(['7/QĐ-UBND'], '2024')]
  expect(matchName('7-QD-UBND.pdf', byNumber(both))?.items).toHaveLength(2)
  expect(matchName('7-QD-UBND-2023.pdf', byNumber(both))?.items).toEqual([both[0]])
  expect(matchName('7-2024-QD-UBND.pdf', byNumber(both))?.items).toEqual([both[1]])
})

describe('any number', () => {
  const number = fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.option(fc.integer({ min: 1990, max: 2030 })),
      fc.constantFrom('QĐ', 'NQ', 'CT', 'KH', 'TB'),
      fc.constantFrom('UBND', 'HĐND', 'TTg'),
    )
    .map(([running, year, type, issuer]) => `${running}/${year ? `${year}/` : ''}${type}-${issuer}`)
  const dressing = fc.constantFrom('', ' (2)', '-phu-luc', '_PL01', '.signed', ' - Copy')

  it('is found in a file name, whatever stands behind it, and is taken for no other', () => {
    fc.assert(
      fc.property(
        number,
        fc.array(number),
        dressing,
        fc.constantFrom('-', '_', ' '),
        (own, others, end, sign) => {
          const name = `${own.replaceAll(/[/-]/g, sign)}${end}.pdf`
          const known = candidates([...new Set([own, ...others])])
          expect(matchName(name, byNumber(known))?.items.map(({ id }) => id)).toEqual([own])
        },
      ),
    )
  })

  it('never throws, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        matchName(name, byNumber(candidates(KNOWN)))
      }),
    )
  })
})
