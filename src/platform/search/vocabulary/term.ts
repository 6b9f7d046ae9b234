import type { CalendarDay } from '../../time/calendar-day'
import type { SearchKind } from '../indexing/search-document'

/** How people say something that official texts call otherwise. */
export type Term = {
  id: string
  /** May hold gaps `…`, in which other words may stand: `mất … hộ chiếu`. */
  phrases: string[]
  officialWords: string[]
  /** An abbreviation is written out; to an everyday phrase the official words are added. */
  use: 'abbreviation' | 'everyday'
  /** Null when it holds on every site. */
  site: string | null
}

/** An item that an editor puts first for certain queries. */
export type BestBet = {
  id: string
  phrases: string[]
  site: string
  kind: SearchKind
  item: string
  from: CalendarDay | null
  until: CalendarDay | null
}
