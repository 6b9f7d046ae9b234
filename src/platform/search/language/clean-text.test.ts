import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanQuery, cleanText } from './clean-text'

describe('cleanText', () => {
  it.each([
    ['Đăng\u00A0ký\u202Fkhai  sinh', 'Đăng ký khai sinh'],
    ['khai\u200B sinh\u00AD', 'khai sinh'],
    ['ĐĂNG KÝ', 'ĐĂNG KÝ'],
    ['15/2012/QÐ–UBND', '15/2012/QĐ-UBND'],
    ['Đăng ký'.normalize('NFD'), 'Đăng ký'],
    ['\uE000giấy tờ\u0000', 'giấy tờ'],
    ['ｄａｔ', 'dat'],
    ['Quy\u0435\u0302\u0301t định \u0441ấp', 'Quyết định cấp'],
    ['đƣợc, NƢỚC', 'được, NƯỚC'],
    ['điều chı\u0309nh', 'điều chỉnh'],
    ['Москва', 'Москва'],
    ['khai\u3164sinh\u2800\uFE0F \uD800', 'khai sinh'],
  ])('%j → %j', (dirty, clean) => expect(cleanText(dirty)).toBe(clean))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
    const strange = fc.string({ unit: fc.constantFrom(...'aоeıƣ̂ẃ́Ðð́ㅤ\u034F\u200B\uFE0F ́'), maxLength: 12 })
    fc.assert(
      fc.property(strange, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('cleanQuery', () => {
  it.each([
    ['"sổ đỏ" -đất', 'sổ đỏ đất'],
    ['- - kết hôn', 'kết hôn'],
    ['15/QĐ-UBND', '15/QĐ-UBND'],
    ['“”', ''],
    ['%_ ?!', ''],
  ])('%j → %j', (typed, query) => expect(cleanQuery(typed)).toBe(query))

  it('cuts what is longer than a question', () => {
    expect(cleanQuery('ắ '.normalize('NFD').repeat(1000))).toHaveLength(299)
  })

  it('changes nothing the second time and leaves no command to the engine', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'ab-" “đ\u200B=|～'), maxLength: 30 })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const query = cleanQuery(text)
        expect(cleanQuery(query)).toBe(query)
        expect(query).not.toMatch(/"|(^|\s)-/)
      }),
    )
  })
})
