import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { type CalendarDay, dayOf } from '../../time/calendar-day'
import { countableText } from './countable-text'

type Count = { site: string; text: string; day: CalendarDay; searches: number; unfound: number }

const FLUSH_AFTER_MS = 3000
/** Different texts that wait for one flush; a flood of made-up ones beyond it is not counted. */
const MOST_WAITING = 5000

let waiting = new Map<string, Count>()
let timer: NodeJS.Timeout | undefined

/**
 * Counts a search, and whether it found anything, at the site where it was made, on the day it is in Viet Nam; nothing
 * about who searched is ever known here. Returns at once: counts wait in memory for a few seconds and are then added to
 * the table in one statement. Sites that do not count are left out there. A process that stops loses those seconds.
 */
export function countSearch(payload: Payload, search: { site: string; text: string; found: number }): void {
  const text = countableText(search.text)
  if (text === null) return
  const day = dayOf(new Date())
  add({ site: search.site, text, day, searches: 1, unfound: search.found === 0 ? 1 : 0 })
  flushSoon(payload)
}

function add(count: Count): void {
  const key = `${count.site} ${count.day} ${count.text}`
  const known = waiting.get(key)
  if (known) {
    known.searches += count.searches
    known.unfound += count.unfound
  } else if (waiting.size < MOST_WAITING) {
    waiting.set(key, count)
  }
}

function flushSoon(payload: Payload): void {
  timer ??= setTimeout(() => {
    timer = undefined
    const counts = [...waiting.values()]
    waiting = new Map()
    flush(payload, counts).catch((error: Error) => {
      // Only the database's own words: around them stands the query with all the texts.
      payload.logger.error({ err: error.cause ?? error, msg: 'Searches are counted later' })
      for (const count of counts) add(count)
      flushSoon(payload)
    })
  }, FLUSH_AFTER_MS).unref()
}

async function flush(payload: Payload, counts: Count[]): Promise<void> {
  // In order, so that two processes that flush at once never wait for each other.
  await payload.db.drizzle.execute(
    sql`insert into search_counts as kept (site_id, text, day, searches, unfound)
        select counted.site, counted.text, counted.day, counted.searches, counted.unfound
        from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
          as counted(site uuid, text text, day date, searches int, unfound int)
        join sites on sites.id = counted.site and sites.counts_searches
        order by counted.site, counted.text, counted.day
        on conflict (site_id, text, day) do update
        set searches = kept.searches + excluded.searches, unfound = kept.unfound + excluded.unfound`,
  )
}
