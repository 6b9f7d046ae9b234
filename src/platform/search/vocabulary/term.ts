import type { CalendarDay } from '../../time/calendar-day'
import type { SearchKind } from '../indexing/search-document'

/** How a term is said, and what it does to a query. */
export const TERM_USES = [
  /** The official words are added to the query; the phrase itself weighs less. */
  { value: 'everyday', label: 'Lời nói thường ngày' },
  /** The one official text replaces the phrase: vk → vợ. */
  { value: 'abbreviation', label: 'Viết tắt, viết kiểu tin nhắn' },
] as const

export type TermUse = (typeof TERM_USES)[number]['value']

/**
 * What people say and what the offices call it. A phrase may hold gaps `…` between its words (`mất … hộ chiếu`): up to
 * six other words may stand there.
 */
export type Term = {
  id: string
  phrases: string[]
  officialWords: string[]
  use: TermUse
  /** The site where it holds; `null` is every site. */
  site: string | null
}

/** An item that an editor puts first at one site when someone searches for one of the phrases. */
export type BestBet = {
  id: string
  phrases: string[]
  site: string
  kind: SearchKind
  /** The id of the item. */
  item: string
  /** First and last day; `null` leaves that side open. */
  from: CalendarDay | null
  until: CalendarDay | null
}

export type Vocabulary = {
  /** Differs whenever the rest does. */
  revision: string
  terms: Term[]
  bestBets: BestBet[]
}
