import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileWords } from './file-words'

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`)

describe('fileWords', () => {
  it('keeps the words in order and drops the signs', () => {
    expect(fileWords('Số: 15/2012/QĐ-UBND.\nĐiều\u00A01. Thu, chi…')).toBe(
      'Số 15 2012 QĐ UBND Điều 1 Thu chi',
    )
  })

  it('keeps what a hundred pages say in order, then each further word once', () => {
    const text = [...numbered(0, 40_000), 'W5', 'mới', 'Mới', 'MỚI', ...numbered(39_990, 40_010)].join(' ')
    const words = fileWords(text).split(' ')
    expect(words.slice(0, 40_000)).toEqual(numbered(0, 40_000))
    expect(words.slice(40_000)).toEqual(['mới', ...numbered(40_000, 40_010)])
  })

  it('never fills more than the engine reads', () => {
    const words = fileWords(numbered(0, 90_000).join('. ')).split(' ')
    expect(words).toHaveLength(60_000)
    expect(words.at(-1)).toBe('w59999')
  })

  it('survives what is no word', () => {
    expect(fileWords(`trước ${'đ'.repeat(6_000_000)} sau`)).toBe(`trước ${'đ'.repeat(200)} sau`)
  })

  it('is composed, and nothing but letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = fileWords(text)
        expect(words).toBe(words.normalize('NFC'))
        expect(words).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})
