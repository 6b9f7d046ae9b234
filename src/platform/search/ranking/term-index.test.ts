import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TermIndex } from './term-index'

const BM25 = { k1: 1.2, b: 0.75 }
const scoresOf = (index: TermIndex, term: string, size: number) => {
  const scores = new Float64Array(size)
  index.score(term, 1, scores)
  return [...scores]
}

it('scores rare words and short documents higher', () => {
  const index = new TermIndex(BM25)
  index.add(0, ['khai', 'sinh'])
  index.add(1, ['khai', 'sinh', 'lưu', 'động'])
  index.add(2, ['khai', 'tử'])
  expect(index.weight('tử')).toBeGreaterThan(index.weight('khai'))
  const [short, long, other] = scoresOf(index, 'sinh', 3)
  expect(short).toBeGreaterThan(long ?? 0)
  expect(other).toBe(0)
})

it('is after any comings and goings as if built of what is left', () => {
  const terms = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(terms, fc.boolean()), { minLength: 1, maxLength: 12 }), (documents) => {
      const index = new TermIndex(BM25)
      const fresh = new TermIndex(BM25)
      for (const [place, [words]] of documents.entries()) index.add(place, words)
      for (const [place, [words, stays]] of documents.entries()) {
        if (stays) fresh.add(place, words)
        else index.remove(place, words)
      }
      for (const term of ['a', 'b', 'c', 'd']) {
        expect(index.frequency(term)).toBe(fresh.frequency(term))
        expect(scoresOf(index, term, documents.length)).toEqual(scoresOf(fresh, term, documents.length))
      }
    }),
  )
})
