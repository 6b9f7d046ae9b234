import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { env } from '@/env'
import { portalPayload } from '@/platform/payload-client'
import { viewsOfItem, viewsOfWeek } from '@/platform/views/read-views'
import { ViewCounter } from '@/platform/views/view-counter'
import { createSmallPortal, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

afterAll(() => payload.destroy())

let made = 0

async function published(site: string) {
  made += 1
  return payload.create({
    collection: 'news',
    data: { site, title: `Tin đọc nhiều ${made}`, slug: '', _status: 'published', sharing: 'all' },
    draft: false,
    depth: 0,
  })
}

it('adds the readings of an item at a site, counted by processes that flush in the same moment', async () => {
  const [one, two] = [await published(portal.root.id), await published(portal.root.id)]
  const { root, commune } = portal
  const counters = [1, 2, 3, 4].map(() => new ViewCounter(env.DATABASE_URI ?? ''))
  for (const [index, counter] of counters.entries()) {
    for (let i = 0; i < 50; i += 1) {
      const news = { collection: 'news', slug: (i % 2 === index % 2 ? one : two).slug ?? '' }
      counter.count({ ...news, sites: [root.id] })
      // Shown at the commune, it is read there.
      counter.count({ ...news, sites: [commune.id, root.id] })
    }
  }
  await Promise.all(counters.map((counter) => counter.flush()))
  await Promise.all(counters.map((counter) => counter.close()))
  for (const site of [root.id, commune.id]) {
    const { total, items } = await viewsOfWeek(payload, site, 5)
    expect(total).toBe(200)
    expect(items.map(({ id, views }) => [id, views]).sort()).toEqual(
      [
        [one.id, 100],
        [two.id, 100],
      ].sort(),
    )
    expect(items[0]?.title).toMatch(/^Tin đọc nhiều/)
  }
  expect(await viewsOfItem(payload, 'news', one.id)).toBe(200)
  expect((await viewsOfWeek(payload, portal.freeCommune.id, 5)).items).toEqual([])
})

it('keeps nothing but item, site, day and number, and nothing of addresses that are no items', async () => {
  const counter = new ViewCounter(env.DATABASE_URI ?? '')
  counter.count({ sites: [portal.root.id], collection: 'news', slug: 'khong-co-tin-nay' })
  await counter.close()
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'item_views' ORDER BY 1`)
  expect((rows as { name: string }[]).map(({ name }) => name)).toEqual([
    'collection',
    'day',
    'item_id',
    'site_id',
    'views',
  ])
  expect((await viewsOfWeek(payload, portal.root.id, 5)).total).toBe(200)
})

it('counts later what the database could not take', async () => {
  const item = await published(portal.freeCommune.id)
  const counter = new ViewCounter(env.DATABASE_URI ?? '')
  const view = { sites: [portal.freeCommune.id], collection: 'news', slug: item.slug ?? '' }
  counter.count(view)
  const owner = new Client({ connectionString: env.DATABASE_MIGRATION_URI })
  await owner.connect()
  await owner.query('ALTER TABLE item_views RENAME TO item_views_away')
  await expect(counter.flush()).rejects.toThrow()
  await owner.query('ALTER TABLE item_views_away RENAME TO item_views')
  await owner.end()
  counter.count(view)
  await counter.close()
  expect(await viewsOfItem(payload, 'news', item.id)).toBe(2)
})
