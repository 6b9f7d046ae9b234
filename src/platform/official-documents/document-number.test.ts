import { describe, expect, it } from 'vitest'
import { documentNumberKey } from './document-number'

describe('documentNumberKey', () => {
  it.each([
    ['15/2012/QĐ-UBND', '152012qdubnd'],
    ['15/2012/QÐ-UBND', '152012qdubnd'],
    ['05/QĐ-UBND', '5qdubnd'],
    ['5/qd-ubnd', '5qdubnd'],
    ['01 /2018/TT-VPCP', '12018ttvpcp'],
    ['66.13/2026/NQ-CP', '66132026nqcp'],
    ['12/UBND-VX', '12ubndvx'],
    ['', ''],
  ])('%s → %s', (printed, key) => {
    expect(documentNumberKey(printed)).toBe(key)
    expect(documentNumberKey(printed.normalize('NFD'))).toBe(key)
  })
})
