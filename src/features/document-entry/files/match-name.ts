import { numbersInName } from './file-name-numbers'

/** What a file may belong to; `year` is that of its issue, empty where it is not known. */
export type Candidate = { id: string; numberKey: string; year: string }

export type Match<Item> = { key: string; items: Item[] }

/** Candidates by their numbers, for many names to be matched with. */
export type ByNumber<Item> = Map<string, Item[]>

export function byNumber<Item extends Candidate>(candidates: Item[]): ByNumber<Item> {
  return Map.groupBy(candidates, ({ numberKey }) => numberKey)
}

/**
 * The candidates that the name of a file means: one where it is clear, several where the name does not tell them apart,
 * `null` for none. Numbers repeat every year, so a year in the name decides between years.
 */
export function matchName<Item extends Candidate>(
  name: string,
  candidates: ByNumber<Item>,
): Match<Item> | null {
  for (const [key, numbers] of Map.groupBy(numbersInName(name), (number) => number.key)) {
    const years = new Set(numbers.map(({ year }) => year).filter((year) => year !== null))
    const items = (candidates.get(key) ?? []).filter(
      ({ year }) => years.size === 0 || year === '' || years.has(year),
    )
    if (items.length > 0) return { key, items }
  }
  return null
}
