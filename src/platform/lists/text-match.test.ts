import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf, wordPattern } from './text-match'

const matches = (word: string, text: string) => new RegExp(wordPattern(word), 'u').test(text)

describe('wordPattern', () => {
  it.each([
    ['dat', 'Luật Đất đai', true],
    ['DAT', 'luật đất đai', true],
    ['đất', 'LUẬT ĐẤT ĐAI', true],
    ['thuế', 'Hợp đồng thuê đất', false],
    ['thue', 'Hợp đồng thuê đất', true],
    ['15/2024', 'Số 15/2024/QĐ-UBND', true],
    ['.*', 'mọi thứ', false],
  ])('%s in "%s": %s', (word, text, expected) => {
    expect(matches(word, text)).toBe(expected)
  })

  it('finds every word in itself, whatever its signs', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((word) => !/\s/.test(word)),
        (word) => {
          expect(matches(word, word)).toBe(true)
        },
      ),
    )
  })
})

describe('matcherOf', () => {
  it.each([
    ['khai sinh', 'Đăng ký KHAI SINH lưu động', true],
    ['sinh khai', 'Đăng ký khai sinh', true],
    ['khai tử', 'Đăng ký khai sinh', false],
    ['1.001193 (', 'Khai sinh (1.001193)', true],
  ])('%s in "%s": %s', (question, text, expected) => {
    expect(matcherOf(question)(text)).toBe(expected)
  })

  it('never fails on what people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (question, text) => {
        expect(typeof matcherOf(question)(text)).toBe('boolean')
      }),
    )
  })
})
