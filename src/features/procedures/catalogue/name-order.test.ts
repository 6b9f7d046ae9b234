import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, letterOf, nameInOrder } from './name-order'

describe('the place of a name in the alphabet', () => {
  it.each([
    ['Đăng ký khai sinh', 'Đăng ký khai sinh', 'Đ', 'đăng ký'],
    ['Thủ tục cấp giấy phép', 'cấp giấy phép', 'C', 'cấp giấy'],
    ['THỦ TỤC ĐĂNG KÝ', 'ĐĂNG KÝ', 'Đ', 'đăng ký'],
    ['Thủ tục: Ấn định thuế', 'Ấn định thuế', 'Â', 'ấn định'],
    ['Thủ tục hành chính liên thông', 'liên thông', 'L', 'liên thông'],
    ['1. Thủ tục hỗ trợ', 'hỗ trợ', 'H', 'hỗ trợ'],
    ['Cấp, cấp lại giấy', 'Cấp, cấp lại giấy', 'C', 'cấp'],
    ['Ưu đãi thuế', 'Ưu đãi thuế', 'Ư', 'ưu đãi'],
    ['Ô nhiễm', 'Ô nhiễm', 'Ô', 'ô nhiễm'],
    ['Thủ tục', 'Thủ tục', 'T', 'thủ tục'],
    ['Thủ tụcx', 'Thủ tụcx', 'T', 'thủ tụcx'],
    ['123', '123', '#', '123'],
  ])('%s', (name, inOrder, letter, beginning) => {
    expect(nameInOrder(name)).toBe(inOrder)
    expect(letterOf(name)).toBe(letter)
    expect(beginningOf(name)).toBe(beginning)
  })

  it('every name has one, and it is a letter without a tone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(letterOf(name)).toMatch(/^(\p{L}|#)$/u)
      }),
    )
  })

  it('is that of its first letter under any tone', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    fc.assert(
      fc.property(fc.constantFrom(...'AĂÂEÊIOÔƠUƯY'), fc.constantFrom(...tones), (letter, tone) => {
        expect(letterOf(`${letter}${tone}n`.normalize('NFC'))).toBe(letter)
      }),
    )
  })
})
