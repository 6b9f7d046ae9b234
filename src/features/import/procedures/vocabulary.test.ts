import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applicantsOf, kindOf, levelsOf } from './vocabulary'

it('tells joined applicants apart although their names hold commas', () => {
  const repairs = new Set<string>()
  const joined = 'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam, Cán bộ, công chức, viên chức'
  expect(applicantsOf(joined, repairs)).toEqual({
    applicants: ['to-chuc', 'cong-dan', 'can-bo'],
    applicantsNote: '',
  })
  expect(repairs.size).toBe(0)
})

it('does not take a longer name for a shorter one', () => {
  expect(applicantsOf('Doanh nghiệp Việt Nam, Doanh nghiệp', new Set()).applicants).toEqual([
    'doanh-nghiep-viet-nam',
    'doanh-nghiep',
  ])
})

it('keeps the words of applicants that fit only roughly, and tells those it does not know', () => {
  const repairs = new Set<string>()
  expect(applicantsOf('nhóm 1, Đảng viên, Công dân Việt Nam', repairs)).toEqual({
    applicants: ['cong-dan'],
    applicantsNote: 'nhóm 1, Đảng viên',
  })
  expect(levelsOf(['Cấp Xã', 'Cấp Trời'], repairs)).toEqual(['commune'])
  expect([...repairs]).toHaveLength(3)
})

it('loses no applicant of any text', () => {
  const phrase = fc.constantFrom(
    'Đảng viên',
    'nhóm lạ',
    'Hợp tác xã',
    'Doanh nghiệp',
    'Tổ chức Đảng',
    'chủ tàu',
  )
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), (phrases) => {
      const { applicants, applicantsNote } = applicantsOf(phrases.join(', '), new Set())
      const exact = { 'Hợp tác xã': 'hop-tac-xa', 'Doanh nghiệp': 'doanh-nghiep' } as Record<string, string>
      for (const each of phrases) {
        const value = exact[each]
        if (value) expect(applicants).toContain(value)
        else expect(applicantsNote.split(', ')).toContain(each)
      }
    }),
  )
})

it('puts leaked codes into words', () => {
  expect(kindOf('OTHER', new Set())).toBe('Loại khác')
  expect(kindOf('TTHC đặc thù', new Set())).toBe('TTHC đặc thù')
})
