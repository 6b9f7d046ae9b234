import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentBlindPattern, foldText } from './fold-text'

describe('foldText', () => {
  it('drops case and accents', () => {
    expect(foldText('Đăng ký KHAI SINH, 15/QĐ-UBND')).toBe('dang ky khai sinh, 15/qd-ubnd')
  })

  it('keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length))
  })
})

describe('accentBlindPattern', () => {
  it('finds the word in any accents and case, and nothing else', () => {
    const pattern = new RegExp(accentBlindPattern('dang'))
    expect(['đăng', 'ĐĂNG', 'Dạng', 'dang'].every((word) => pattern.test(word))).toBe(true)
    expect(pattern.test('đồng')).toBe(false)
  })

  it('takes signs literally', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'.*+?()[]{}|\\^$%_-/') }), (signs) =>
        new RegExp(accentBlindPattern(signs)).test(signs),
      ),
    )
  })
})
