import { expect, test } from 'vitest'
import { type Identity, isLikelyDuplicate } from './likely-duplicate'

const entry = (number: string, issuer: string | null, issuedOn: string | null): Identity => ({
  number,
  issuer,
  issuedOn,
})

test.each([
  [entry('15/2012/QĐ-UBND', null, '2013-01-02'), entry('15/2012/QĐ-UBND', null, '2012-05-04'), true],
  [
    entry('15/2012/QĐ-UBND', 'UBND xã An Bình', null),
    entry('15/2012/qd-ubnd', 'UBND xã An Bình', '2012-05-04'),
    true,
  ],
  [
    entry('15/2012/QĐ-UBND', 'UBND xã An Bình', null),
    entry('15/2012/QĐ-UBND', 'UBND xã Long Khê', null),
    false,
  ],
  [entry('15/2012/QĐ-UBND', null, null), entry('15/2012/QĐ-UBND', 'UBND xã Long Khê', null), true],
  [entry('05/TB-UBND', 'UBND xã', '2024-01-02'), entry('5/TB-UBND', 'UBND xã', '2024-03-04'), true],
  [entry('05/TB-UBND', 'UBND xã', '2024-01-02'), entry('5/TB-UBND', 'UBND xã', '2025-01-02'), false],
  [entry('05/TB-UBND', 'UBND xã', null), entry('5/TB-UBND', 'UBND xã', '2025-01-02'), true],
  [entry('05/TB-UBND', 'UBND  Xã', '2025-12-31'), entry('5/TB-UBND', 'ubnd xã', '2025-01-02'), true],
])('%j and %j: %s', (one, other, expected) => {
  expect(isLikelyDuplicate(one, other)).toBe(expected)
  expect(isLikelyDuplicate(other, one)).toBe(expected)
})
