import { expect, test } from 'vitest'
import { numberForms } from './number-forms'

test.each([
  ['118/2025/NĐ-CP', ['1182025ndcp', '1182025nd', '1182025', '118ndcp', '118nd', '118']],
  ['05 /QĐ-UBND', ['5qdubnd', '5qd', '5']],
  ['66.13/2026/NQ-CP', ['66132026nqcp', '66132026nq', '66132026', '6613nqcp', '6613nq', '6613']],
  ['1.001193', ['1001193', '001193']],
  ['1.001193.000.00.00.H35', ['1001193', '10011930000000h35', '001193']],
  ['Không số', ['khongso']],
  ['', []],
])('%s is asked for as %j', (printed, forms) => {
  expect(numberForms(printed)).toEqual(forms)
})
