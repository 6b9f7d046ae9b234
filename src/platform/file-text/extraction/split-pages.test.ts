import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitPages } from './split-pages'

const words = (text: string) => text.split(/\s+/).filter(Boolean)
const texts = fc
  .array(fc.array(fc.string({ minLength: 1, maxLength: 9 }).map((word) => word.replaceAll(/\s/g, 'x'))), {
    maxLength: 40,
  })
  .map((paragraphs) => paragraphs.map((paragraph) => paragraph.join(' ')).join('\n'))

it('loses no word, doubles none and keeps their order', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 200 }), (text, length) => {
      expect(words(splitPages(text, length).join('\n'))).toEqual(words(text))
    }),
  )
})

it('makes pages of bounded length, none of them empty', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 200 }), (text, length) => {
      for (const page of splitPages(text, length)) {
        expect(page.length).toBeLessThanOrEqual(2 * length)
        expect(page.trim()).not.toBe('')
      }
    }),
  )
})

it('ends pages at the end of a paragraph', () => {
  const paragraph = 'Một câu dài chừng này thôi.'
  expect(splitPages(Array.from({ length: 4 }, () => paragraph).join('\n'), 60)).toEqual([
    `${paragraph}\n${paragraph}`,
    `${paragraph}\n${paragraph}`,
  ])
})
