import { Pool } from 'pg'
import { dayOf, type CalendarDay } from '../time/calendar-day'

/** An item's page that was read: at which site, and above it those whose items it shows too, nearest first. */
export type View = { sites: string[]; collection: string; slug: string }

type Count = View & { day: CalendarDay; views: number }

const FLUSH_AFTER_MS = 5000
/** Different pages that wait for one flush; what would come beyond, in an outage of the database, is not counted. */
const MOST_WAITING = 5000

/**
 * Counts readings per item, site and day in Viet Nam, and nothing about who read. Counts wait in memory for some seconds
 * and are then added in one statement; a process that is killed loses those seconds.
 */
export class ViewCounter {
  private waiting = new Map<string, Count>()
  private timer: NodeJS.Timeout | undefined
  private readonly pool: Pool

  constructor(connectionString: string) {
    this.pool = new Pool({
      connectionString,
      max: 1,
      connectionTimeoutMillis: 5000,
      query_timeout: 20_000,
      allowExitOnIdle: true,
    })
    // An idle connection that the server closes must not end the process; the next flush connects anew.
    this.pool.on('error', (error) =>
      console.error('The connection of the counter was closed:', error.message),
    )
  }

  count(view: View): void {
    this.add({ ...view, day: dayOf(new Date()), views: 1 })
    this.timer ??= setTimeout(() => void this.flushOrWait(), FLUSH_AFTER_MS).unref()
  }

  /** Adds what waits to the table. What cannot be added waits on, and is thrown about. */
  async flush(): Promise<void> {
    const counts = [...this.waiting.values()]
    this.waiting = new Map()
    if (counts.length === 0) return
    try {
      await this.pool.query(ADD_VIEWS, [JSON.stringify(counts)])
    } catch (error) {
      for (const count of counts) this.add(count)
      throw error
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.timer)
    await this.flush().catch((error: unknown) => console.error('The last views were not counted:', error))
    await this.pool.end()
  }

  private async flushOrWait(): Promise<void> {
    this.timer = undefined
    await this.flush().catch((error: unknown) => {
      console.error('Views are counted later:', error)
      this.timer ??= setTimeout(() => void this.flushOrWait(), FLUSH_AFTER_MS).unref()
    })
  }

  private add(count: Count): void {
    const key = `${count.day} ${count.sites[0]} ${count.collection} ${count.slug}`
    const known = this.waiting.get(key)
    if (known) known.views += count.views
    else if (this.waiting.size < MOST_WAITING) this.waiting.set(key, count)
  }
}

/**
 * An address belongs to the item of the nearest site that has it; what a site took up from one below keeps the address it
 * has there. In order, so that two processes that flush at once never wait for each other.
 */
const ADD_VIEWS = `
  INSERT INTO item_views AS kept (site_id, day, collection, item_id, views)
  SELECT s.id, c.day, c.collection, i.item, sum(c.views)
  FROM jsonb_to_recordset($1::jsonb) AS c(sites text[], collection text, slug text, day date, views int)
  JOIN sites s ON s.id::text = c.sites[1]
  CROSS JOIN LATERAL (
    SELECT item_id::uuid AS item FROM (
      SELECT h.item_id, coalesce(array_position(c.sites, h.scope::text), 100) AS distance
      FROM slug_history h
      WHERE h.collection = c.collection AND h.slug = c.slug AND h.scope = ANY (c.sites || 'shared'::text)
      UNION ALL
      SELECT h.item_id, 200 FROM offers o JOIN slug_history h ON h.item_id = o.item_id
      WHERE o.to_site_id = s.id AND o.state = 'accepted' AND o.collection::text = c.collection
        AND h.collection = c.collection AND h.slug = c.slug
    ) known ORDER BY distance LIMIT 1
  ) i
  GROUP BY s.id, c.day, c.collection, i.item
  ORDER BY s.id, c.day, c.collection, i.item
  ON CONFLICT (site_id, day, collection, item_id) DO UPDATE SET views = kept.views + excluded.views`
