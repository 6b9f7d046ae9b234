import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countableText } from './countable-text'

describe('a search', () => {
  it.each([
    ['  Sổ   ĐỎ ', 'sổ đỏ'],
    ['sổ đỏ'.normalize('NFD'), 'sổ đỏ'],
    ['“trợ cấp”', 'trợ cấp'],
    ['quyết định 15/2024', 'quyết định 15/2024'],
  ])('is counted: %j', (text, counted) => expect(countableText(text)).toBe(counted))

  it.each([
    '',
    '???',
    'hồ sơ 001193',
    '0912 345 678',
    '0912.345.678 của tôi',
    '０９１２３４５',
    'nguyenvana@example.org',
    'nguyen van a＠example.org',
    'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai',
    'x'.repeat(101),
  ])('is never counted: %j', (text) => expect(countableText(text)).toBeNull())

  it('is counted in one form only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const counted = countableText(text)
        if (counted === null) return
        expect(countableText(counted)).toBe(counted)
        expect(counted).not.toMatch(/\d{6}|@/)
      }),
    )
  })
})
