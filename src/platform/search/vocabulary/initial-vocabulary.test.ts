import { expect, it } from 'vitest'
import { initialTerms } from './initial-terms/initial-terms'
import { loopThrough, phraseIndex } from './loops'
import { cleanPhrase, officialFault, phraseFault, repeatedPhrase } from './phrase-text'
import type { Term } from './term'

const terms: Term[] = initialTerms.map((term, index) => ({ ...term, id: String(index), site: null }))

/** What an editor may not save must not come with a new portal either. */
it('is a vocabulary that an editor could have typed', () => {
  const typed = terms.flatMap(({ phrases }) => phrases)
  expect(typed.filter((phrase) => phrase !== cleanPhrase(phrase))).toEqual([])
  const faults = [
    ...terms.flatMap(({ phrases, use }) => phrases.map((phrase) => phraseFault(phrase, use))),
    ...terms.flatMap(({ officialWords }) => officialWords.map(officialFault)),
  ]
  expect(faults.filter((fault) => fault !== null)).toEqual([])
  expect(repeatedPhrase(typed)).toBeNull()
})

it('holds no loop', () => {
  const phrases = phraseIndex(terms)
  const loops = terms.map((term) => loopThrough(term, phrases)).filter((loop) => loop !== null)
  expect(loops.map((loop) => loop.map(({ phrases }) => phrases[0]).join(' → '))).toEqual([])
})
