import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../public/scripts/readable-pieces.js'

/** Letters without the spaces between them. */
const bare = (text: string) => text.replace(/\s+/g, '')

describe('a text that is read aloud', () => {
  it('rests where sentences end', () => {
    const sentence = 'Bộ phận một cửa tiếp dân từ 07:30 đến 11:30 các ngày làm việc trong tuần.'
    expect(sentences(`${sentence} ${sentence}\n${sentence} Ngày lễ nghỉ.`)).toEqual([
      `${sentence} ${sentence}`,
      `${sentence} Ngày lễ nghỉ.`,
    ])
  })

  it('is nothing where there are no words', () => {
    expect(sentences(' — · ')).toEqual([])
    expect(sentences('')).toEqual([])
  })

  it('loses no letter, and no piece is too long for a voice', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'aăâđệ.,;: 5') }), { maxLength: 60 })
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        const pieces = sentences(text)
        if (pieces.length > 0) expect(bare(pieces.join(''))).toBe(bare(text))
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200)
      }),
    )
  })
})
