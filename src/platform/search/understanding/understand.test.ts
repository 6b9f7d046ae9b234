import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTerms } from '../vocabulary/initial-terms/initial-terms'
import type { Term } from '../vocabulary/term'
import { understand } from './understand'
import { vocabularyBook } from './vocabulary-book'

const terms: Term[] = initialTerms.map((term, place) => ({ ...term, id: String(place), site: null }))
const known = {
  hasSyllable: (syllable: string) => ['dang', 'ki', 'khai', 'sinh', 'ket', 'hon', 'bhxh'].includes(syllable),
  hasPair: (pair: string) => ['đăng ký', 'kết hôn', 'khai sinh'].includes(pair),
}
const knowledge = { known, book: vocabularyBook(terms, 'root') }
const read = (text: string, isLiteral = false) => understand(text, knowledge, { isLiteral, ignored: [] })

describe('a question', () => {
  it('is left with the words that weigh', () => {
    expect(read('Cho tôi hỏi đăng ký khai sinh cần giấy tờ gì ạ?').words).toBe('đăng ký khai sinh')
    expect(read('thủ tục').words).toBe('thủ tục')
  })

  it('is written out and given official words', () => {
    const query = read('vk mới đẻ thì làm ntn')
    expect(query.words).toContain('vợ')
    expect(query.official).toContain('đăng ký khai sinh')
    expect(query.intent).toBe('how-to')
    expect(read('làm sổ đỏ').official.join(' ')).toMatch(/giấy chứng nhận quyền sử dụng đất/i)
    expect(read('vẽ sơ đồ').official).toEqual([])
  })

  it('keeps single capitals as names', () => {
    expect(read('chiến trường B, C, K').words).toContain('k')
  })

  it('shows what Telex meant', () => {
    expect(read('ddawng kys keets hoon')).toMatchObject({ text: 'đăng ký kết hôn', decoding: 'telex' })
    expect(read('ddawng kys keets hoon', true)).toMatchObject({
      text: 'ddawng kys keets hoon',
      decoding: null,
    })
  })

  it('is about news where it begins so', () => {
    expect(read('lễ hội đua thuyền').intent).toBe('news')
    expect(read('lệ phí trước bạ').intent).not.toBe('news')
  })

  it('never fails, and typed again as read stays the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const once = read(text)
        expect(read(once.typed).typed).toBe(once.typed)
        expect(once.words === '' && once.numbers.length === 0 && Object.keys(once.filters).length === 0).toBe(
          once.text === '',
        )
      }),
    )
  })
})
