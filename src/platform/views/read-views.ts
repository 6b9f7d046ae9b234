import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { dayOf, type CalendarDay } from '../time/calendar-day'
import { itemTitle } from '../workflow/item-title'
import type { CountedCollection } from './counted-items'

/** An item that was read at a site. */
export type ReadItem = { collection: CountedCollection; id: string; title: string; views: number }

const DAY_MS = 86_400_000
const WEEK_DAYS = 7

/** How often the items of a site were read there in the last seven days, today among them, and the most read ones. */
export async function viewsOfWeek(
  payload: Payload,
  site: string,
  limit: number,
): Promise<{ total: number; items: ReadItem[] }> {
  const since: CalendarDay = dayOf(new Date(Date.now() - (WEEK_DAYS - 1) * DAY_MS))
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT collection, item_id::text AS id, sum(views)::int AS views, sum(sum(views)) OVER ()::int AS total
    FROM item_views WHERE site_id = ${site} AND day >= ${since}
    GROUP BY collection, item_id ORDER BY sum(views) DESC, item_id LIMIT ${limit * 2}`)
  const counted = rows as { collection: CountedCollection; id: string; views: number; total: number }[]
  const titles = await titlesOf(payload, counted)
  const items = counted.flatMap(({ collection, id, views }) => {
    const title = titles.get(id)
    return title ? [{ collection, id, title, views }] : []
  })
  return { total: counted[0]?.total ?? 0, items: items.slice(0, limit) }
}

/** How often an item was read at all sites together since it was first counted. */
export async function viewsOfItem(
  payload: Payload,
  collection: CountedCollection,
  id: string,
): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT coalesce(sum(views), 0)::int AS views FROM item_views
    WHERE collection = ${collection} AND item_id = ${id}`)
  return (rows[0] as { views: number }).views
}

/** What is public still; an item that is gone has no title. */
async function titlesOf(
  payload: Payload,
  items: { collection: CountedCollection; id: string }[],
): Promise<Map<string, string>> {
  const lists = await Promise.all(
    [...Map.groupBy(items, ({ collection }) => collection)].map(async ([collection, group]) => {
      const { docs } = await payload.find({
        collection: collection as 'news',
        where: { id: { in: group.map(({ id }) => id) }, _status: { equals: 'published' } },
        select: { title: true, name: true, abstract: true, documentNumber: true } as { title: true },
        locale: 'vi',
        depth: 0,
        draft: false,
        pagination: false,
      })
      return docs
    }),
  )
  return new Map(lists.flat().map((doc) => [doc.id, itemTitle(doc) ?? 'Chưa có tiêu đề']))
}
