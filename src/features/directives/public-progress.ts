import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { dayOf } from '@/platform/time/calendar-day'
import { followedItems } from './follow-up/items-sql'

/** How many of those who have a task have done it. */
export type TaskProgress = { task: string; done: number; recipients: number }

/**
 * How far a directive is, for everyone: numbers alone. Which unit is late, who reported and what they wrote is between
 * the issuer and its recipients. Only for directives whose issuer publishes it.
 */
export function readProgress(directive: string): Promise<TaskProgress[]> {
  const read = () =>
    sqlRows<TaskProgress>(sql`
      SELECT task, count(*) FILTER (WHERE is_done)::int AS done, count(*)::int AS recipients
      FROM (${followedItems({ directive }, dayOf(new Date()))}) item
      WHERE task IS NOT NULL GROUP BY task`)
  return cachedRead(['directives', 'progress', directive], [pageTag.item('directives', directive)], read)
}
