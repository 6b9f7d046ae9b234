import type { Term } from '../vocabulary/term'
import { PhraseBook } from './phrases'

/** The vocabulary of one site, ready to be found in queries. */
export type VocabularyBook = {
  abbreviations: PhraseBook<string>
  /** Full forms with their abbreviations: official names use both. */
  abbreviated: PhraseBook<string>
  everyday: PhraseBook<string[]>
}

const books = new WeakMap<Term[], Map<string, VocabularyBook>>()

/** The book of a site: its own terms and those of every site. Made once for each list of terms. */
export function vocabularyBook(terms: Term[], site: string): VocabularyBook {
  const ofSites = books.get(terms) ?? new Map<string, VocabularyBook>()
  books.set(terms, ofSites)
  const known = ofSites.get(site)
  if (known) return known
  const usable = terms.filter((term) => term.site === null || term.site === site)
  const abbreviations = usable
    .filter(({ use }) => use === 'abbreviation')
    .flatMap(({ phrases, officialWords: [full = ''] }) => phrases.map((phrase) => [phrase, full] as const))
  const book = {
    abbreviations: new PhraseBook(abbreviations),
    abbreviated: new PhraseBook(abbreviations.map(([phrase, full]) => [full, phrase] as const)),
    everyday: new PhraseBook(
      usable
        .filter(({ use }) => use === 'everyday')
        .flatMap(({ phrases, officialWords }) => phrases.map((phrase) => [phrase, officialWords] as const)),
    ),
  }
  ofSites.set(site, book)
  return book
}
