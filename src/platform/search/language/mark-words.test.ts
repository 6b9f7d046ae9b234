import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from './mark-words'

/** The text with its marks in brackets. */
const bracketed = (text: string, query: string) =>
  markWords(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

describe('markWords', () => {
  it.each([
    ['Thủ tục đăng ký khai sinh', 'dang ky khai sinh', 'Thủ tục [đăng ký khai sinh]'],
    ['Thủ tục đăng ký khai sinh', 'ĐĂNG KÝ', 'Thủ tục [đăng ký] khai sinh'],
    ['Đăng ký lại', 'Đăng ký'.normalize('NFD'), '[Đăng ký] lại'],
    ['Quyết định 15/2012/QĐ-UBND', '15/2012/QĐ-UBND', 'Quyết định [15]/[2012]/[QĐ]-[UBND]'],
    ['khai sinh', 'kh si', 'khai [sinh]'],
    ['<b>đất</b>', 'dat', '<b>[đất]</b>'],
    ['không có gì', '', 'không có gì'],
    ['Đính chính Quyết định', 'quyết định', 'Đính chính [Quyết định]'],
    ['Đính chính Quyết định', 'quyet dinh', '[Đính] chính [Quyết định]'],
    ['Kỹ thuật, kĩ thuật', 'kĩ', '[Kỹ] thuật, [kĩ] thuật'],
    ['Kỹ thuật', 'ki thuat', '[Kỹ thuật]'],
    ['Hòa giải ở hoa viên', 'hoà giải', '[Hòa giải] ở hoa viên'],
    ['Uỷ ban, ủy quyền, úy', 'ủy ban', '[Uỷ ban], [ủy] quyền, úy'],
    ['Thuê đất, thuế đất', 'thuế', 'Thuê đất, [thuế] đất'],
    ['Thuê đất, thuế đất', 'thue', '[Thuê] đất, [thuế] đất'],
    ['túi, túy', 'túi', '[túi], túy'],
    ['Đường, đương', 'đươ', 'Đường, [đương]'],
  ])('%s ? %s', (text, query, expected) => expect(bracketed(text, query)).toBe(expected))

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const joined = markWords(text, query).map((piece) => piece.text)
        expect(joined.join('')).toBe(text.normalize('NFC'))
      }),
    )
  })
})
