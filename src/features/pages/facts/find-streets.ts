import { matcherOf } from '@/platform/lists/text-match'
import type { Street } from './read-streets'

/** The streets that hold every word asked for in any of their columns; marks count where the reader typed them. */
export function findStreets(streets: Street[], asked: string): Street[] {
  const matches = matcherOf(asked)
  return streets.filter(({ name, from, until, namedBy, meaning }) =>
    matches([name, from, until, namedBy, meaning].filter(Boolean).join(' ')),
  )
}
