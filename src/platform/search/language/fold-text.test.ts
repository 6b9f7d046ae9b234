import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text'

describe('foldText', () => {
  it('drops case and accents', () => {
    expect(foldText('Đăng ký KHAI SINH, 15/QĐ-UBND')).toBe('dang ky khai sinh, 15/qd-ubnd')
  })

  it('keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length))
  })
})
