import { expect, it } from 'vitest'
import { applicantsOf, kindOf, levelsOf } from './vocabulary'

it('tells joined applicants apart although their names hold commas', () => {
  const repairs = new Set<string>()
  const joined = 'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam, Cán bộ, công chức, viên chức'
  expect(applicantsOf(joined, repairs)).toEqual(['to-chuc', 'cong-dan', 'can-bo'])
  expect(repairs.size).toBe(0)
})

it('does not take a longer name for a shorter one', () => {
  expect(applicantsOf('Doanh nghiệp Việt Nam, Doanh nghiệp', new Set())).toEqual([
    'doanh-nghiep-viet-nam',
    'doanh-nghiep',
  ])
})

it('tells applicants and levels that it does not know', () => {
  const repairs = new Set<string>()
  expect(applicantsOf('nhóm 1, Đảng viên', repairs)).toEqual(['cong-dan'])
  expect(levelsOf(['Cấp Xã', 'Cấp Trời'], repairs)).toEqual(['commune'])
  expect([...repairs]).toHaveLength(3)
})

it('puts leaked codes into words', () => {
  expect(kindOf('OTHER', new Set())).toBe('Loại khác')
  expect(kindOf('TTHC đặc thù', new Set())).toBe('TTHC đặc thù')
})
