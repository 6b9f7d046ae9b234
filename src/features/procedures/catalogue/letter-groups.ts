import type { CatalogueRow } from './catalogue'

/** Rarer beginnings are found under the letter itself. */
const FEWEST_ALIKE = 5
const MOST_BEGINNINGS = 24

/** A letter with its procedures, and the beginnings that many of them share. */
export type LetterGroup = { letter: string; count: number; beginnings: { words: string; count: number }[] }

/** Letters in the order of the Vietnamese alphabet; beginnings as well. */
export function letterGroups(rows: Pick<CatalogueRow, 'beginning' | 'values'>[]): LetterGroup[] {
  const { compare } = new Intl.Collator('vi')
  const byLetter = Map.groupBy(rows, ({ values }) => values.letter[0] ?? '#')
  return [...byLetter]
    .map(([letter, list]) => ({
      letter,
      count: list.length,
      beginnings: [...Map.groupBy(list, ({ beginning }) => beginning)]
        .map(([words, alike]) => ({ words, count: alike.length }))
        .filter(({ count }) => count >= FEWEST_ALIKE)
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST_BEGINNINGS)
        .sort((a, b) => compare(a.words, b.words)),
    }))
    .sort((a, b) => compare(a.letter, b.letter))
}
