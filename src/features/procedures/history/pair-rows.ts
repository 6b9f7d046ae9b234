/** Rows of two lists that are the same row, and those that only one list has. */
export type Pairs<T> = { pairs: Pair<T>[]; removed: Indexed<T>[]; added: Indexed<T>[] }
export type Pair<T> = { before: T; after: T; indexBefore: number; indexAfter: number }
type Indexed<T> = { row: T; index: number }

/** From how likely two rows are one (0 to 1). */
type Likeness<T> = (before: T, after: T) => number

/** Rows with likenesses below this are different rows. */
const LEAST_LIKENESS = 0.5

/** More comparisons than this are not made; what is left is then paired by its place. */
const MOST_COMPARISONS = 40_000

/**
 * Finds the row behind each row of another state of the same list: first by equal keys, then the likest first. An empty
 * key says nothing. The outcome does not depend on which list is the older one.
 */
export function pairRows<T>(
  before: T[],
  after: T[],
  { key, likeness }: { key: (row: T) => string; likeness: Likeness<T> },
): Pairs<T> {
  const old: Indexed<T>[] = before.map((row, index) => ({ row, index }))
  const now: Indexed<T>[] = after.map((row, index) => ({ row, index }))
  const exact = pairsByKey(old, now, key)
  const restOld = without(old, exact, 'indexBefore')
  const restNow = without(now, exact, 'indexAfter')
  const likely = pairsByLikeness(restOld, restNow, likeness)
  return {
    pairs: [...exact, ...likely].sort((a, b) => a.indexAfter - b.indexAfter),
    removed: without(restOld, likely, 'indexBefore'),
    added: without(restNow, likely, 'indexAfter'),
  }
}

function pairsByKey<T>(old: Indexed<T>[], now: Indexed<T>[], key: (row: T) => string): Pair<T>[] {
  const byKey = Map.groupBy(now, ({ row }) => key(row))
  return old.flatMap((entry) => {
    const ownKey = key(entry.row)
    const match = ownKey ? byKey.get(ownKey)?.shift() : undefined
    return match ? [pairOf(entry, match)] : []
  })
}

function pairsByLikeness<T>(old: Indexed<T>[], now: Indexed<T>[], likeness: Likeness<T>): Pair<T>[] {
  if (old.length * now.length > MOST_COMPARISONS) {
    return old.flatMap((entry, place) => {
      const match = now[place]
      return match && likeness(entry.row, match.row) >= LEAST_LIKENESS ? [pairOf(entry, match)] : []
    })
  }
  const candidates = old.flatMap((entry) =>
    now.map((match) => ({ pair: pairOf(entry, match), score: likeness(entry.row, match.row) })),
  )
  const taken = { old: new Set<number>(), now: new Set<number>() }
  return candidates
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || distance(a.pair) - distance(b.pair) || depth(a.pair) - depth(b.pair))
    .flatMap(({ pair }) => {
      if (taken.old.has(pair.indexBefore) || taken.now.has(pair.indexAfter)) return []
      taken.old.add(pair.indexBefore)
      taken.now.add(pair.indexAfter)
      return [pair]
    })
}

function pairOf<T>(old: Indexed<T>, now: Indexed<T>): Pair<T> {
  return { before: old.row, after: now.row, indexBefore: old.index, indexAfter: now.index }
}

const distance = (pair: Pair<unknown>) => Math.abs(pair.indexBefore - pair.indexAfter)
const depth = (pair: Pair<unknown>) => pair.indexBefore + pair.indexAfter

function without<T>(
  entries: Indexed<T>[],
  pairs: Pair<T>[],
  side: 'indexBefore' | 'indexAfter',
): Indexed<T>[] {
  const taken = new Set(pairs.map((pair) => pair[side]))
  return entries.filter(({ index }) => !taken.has(index))
}
