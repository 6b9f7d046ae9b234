import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { CalendarDay } from '../../time/calendar-day'
import { DAYS_IN_VIEW, daysAgo, FEWEST_DAYS } from './counted-days'

export type UnfoundSearch = {
  text: string
  /** Different days on which it found nothing. */
  days: number
  /** How often it found nothing. */
  searches: number
  lastOn: CalendarDay
}

const MOST_SHOWN = 200

/**
 * What people searched at a site and did not find on at least five different days of the last ninety, newest first; what
 * was found on a later day is settled and left out.
 */
export async function unfoundSearches(payload: Payload, site: string): Promise<UnfoundSearch[]> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select text, count(*) filter (where unfound > 0)::int as days, sum(unfound)::int as searches,
               to_char(max(day) filter (where unfound > 0), 'YYYY-MM-DD') as "lastOn"
        from search_counts
        where site_id = ${site} and day > ${daysAgo(DAYS_IN_VIEW)}
        group by text
        having count(*) filter (where unfound > 0) >= ${FEWEST_DAYS}
           and max(day) filter (where unfound > 0) >= max(day)
        order by "lastOn" desc, days desc, text
        limit ${MOST_SHOWN}`,
  )
  return rows as UnfoundSearch[]
}
