import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptFor, firstWords } from './passages'

const filler = 'Mở đầu của một bài rất dài về nhiều việc khác nhau. '.repeat(8)

describe('excerptFor', () => {
  it('begins at the beginning where nothing tells more', () => {
    expect(excerptFor(filler, 'kết hôn')).toMatch(/^Mở đầu của/)
    expect(excerptFor('Ngắn thôi.', 'kết hôn')).toBe('Ngắn thôi.')
  })

  it('quotes the passage with the most asked words, typed with marks or without', () => {
    const text = `${filler}Kết quả tốt. ${filler}Lịch tiêm chủng tháng này tại trạm y tế. ${filler}`
    for (const words of ['lịch tiêm chủng', 'LICH tiem chung', 'kết tiêm chủng']) {
      expect(excerptFor(text, words), words).toMatch(/^….*Lịch tiêm chủng tháng này.*…$/)
    }
  })

  it('is a piece of the text, cut at words and not too long', () => {
    const word = fc.constantFrom('kết', 'hôn', 'đất', 'giấy', 'Ở', 'tiêm.', 'dài'.repeat(20))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.array(word), (words, asked) => {
        const text = words.join(' ')
        const excerpt = excerptFor(text, asked.join(' '))
        expect(excerpt.length).toBeLessThanOrEqual(242)
        expect(text).toContain(excerpt.replace(/^…|…$/g, ''))
        for (const piece of excerpt.replace(/^…|…$/g, '').split(' ')) {
          expect([...words, '']).toContain(piece)
        }
      }),
    )
  })
})

it('firstWords leaves short texts alone and cuts long ones at a word', () => {
  expect(firstWords('đăng ký', 20)).toBe('đăng ký')
  expect(firstWords('đăng ký khai sinh', 12)).toBe('đăng ký…')
})
