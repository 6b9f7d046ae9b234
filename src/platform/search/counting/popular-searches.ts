import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { upToDate } from '../../up-to-date'
import { DAYS_IN_VIEW, daysAgo, FEWEST_DAYS } from './counted-days'

/** What is popular changes over days: it is read anew this often. */
const READ_EVERY_MS = 5 * 60_000
const MOST_KEPT = 50

/** Popular texts by site id, the most searched first. */
const popularBySite: (payload: Payload) => Promise<Map<string, string[]>> = upToDate({
  revision: () => Promise.resolve(String(Math.floor(Date.now() / READ_EVERY_MS))),
  load: async (payload: Payload) => {
    const { rows } = await payload.db.drizzle.execute(
      sql`select site_id as site, array_agg(text order by found desc, text) as texts
          from (
            select site_id, text, sum(searches - unfound) as found,
                   row_number() over (partition by site_id order by sum(searches - unfound) desc, text) as place
            from search_counts join sites on sites.id = site_id and sites.counts_searches
            where day > ${daysAgo(DAYS_IN_VIEW)} and searches > unfound
            group by site_id, text
            having count(*) >= ${FEWEST_DAYS}
          ) popular
          where place <= ${MOST_KEPT}
          group by site_id`,
    )
    return new Map((rows as { site: string; texts: string[] }[]).map(({ site, texts }) => [site, texts]))
  },
})

/**
 * What people search and find at a site on at least five different days of the last ninety, the most searched first, in
 * lower case. At most fifty; none where the site does not count. Read from memory, at most five minutes old.
 */
export async function popularSearches(payload: Payload, site: string, limit: number): Promise<string[]> {
  return (await popularBySite(payload)).get(site)?.slice(0, limit) ?? []
}
