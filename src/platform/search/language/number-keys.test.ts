import { describe, expect, it } from 'vitest'
import { numberKeysIn } from './number-keys'

describe('numberKeysIn', () => {
  it.each([
    ['1.001193', ['1001193']],
    ['quyết định 15/2012/QĐ-UBND', ['152012qdubnd']],
    ['05/QĐ-UBND', ['5qdubnd']],
    ['01 /2018/TT-VPCP', ['12018ttvpcp']],
    ['66.13/2026/NQ-CP', ['66132026nqcp']],
    ['ngày 01/07/2025, quý 2/năm 2024, 15/2012', []],
    [
      'sửa đổi 15/2012/QĐ-UBND và 15/2012/QĐ-UBND; thay 1.001193.000.00.00.H35',
      ['10011930000000h35', '152012qdubnd'],
    ],
  ])('%s → %j', (text, keys) => expect(numberKeysIn(text)).toEqual(keys))
})
