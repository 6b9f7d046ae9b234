import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { dayOf } from '@/platform/time/calendar-day'
import { followedItems } from '../items-sql'
import type { BoardFilters } from './board-filters'

type Chosen = Pick<BoardFilters, 'state' | 'year' | 'recipient'>

/** The name of the recipient of rows `item`, which have `site` and `agency`. */
export const recipientName = sql`(SELECT name FROM sites_locales WHERE _parent_id = item.site AND _locale = 'vi'
  UNION ALL SELECT name FROM agencies_locales WHERE _parent_id = item.agency AND _locale = 'vi' LIMIT 1)`

/** The items of what a site has issued, narrowed to recipient and year; named `item`, with the directive as `d`. */
export function issuedItems(issuer: string, { year, recipient }: Omit<Chosen, 'state'>): SQL {
  const scope = recipient ? { issuer, recipient } : { issuer }
  return sql`FROM (${followedItems(scope, dayOf(new Date()))}) item JOIN directives d ON d.id = item.directive
    WHERE ${year ? sql`extract(year FROM d.issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh') = ${year}::int` : sql`true`}`
}

/** What the reader wants to see, of single items. */
export function inState(state: BoardFilters['state']): SQL {
  if (state === 'tat-ca') return sql`true`
  return state === 'qua-han' ? sql`item.is_overdue` : sql`NOT item.is_done`
}

/** The counts of a group of items, by the names of `Counts`. */
export const counts = sql`
  count(DISTINCT item.delivery)::int AS recipients,
  count(DISTINCT item.delivery) FILTER (WHERE item.received_at IS NOT NULL)::int AS received,
  count(item.task)::int AS tasks,
  count(item.task) FILTER (WHERE item.is_done)::int AS done,
  count(*) FILTER (WHERE NOT item.is_done)::int AS open,
  count(*) FILTER (WHERE item.is_overdue)::int AS overdue,
  count(*) FILTER (WHERE item.is_soon)::int AS soon,
  (min(item.due_on) FILTER (WHERE NOT item.is_done))::text AS "nextDueOn"`

export type Counts = {
  recipients: number
  received: number
  tasks: number
  done: number
  open: number
  overdue: number
  soon: number
  nextDueOn: string | null
}

/** Groups that hold at least one item of the state. */
export function hasState(state: BoardFilters['state']): SQL {
  return sql`bool_or(${inState(state)})`
}
