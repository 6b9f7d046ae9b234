import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { withClient } from '@/platform/local-services/postgres-database'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { daysAgo } from '@/platform/search/counting/counted-days'
import { forgetOldSearches } from '@/platform/search/counting/forget-old-searches'
import { popularSearches } from '@/platform/search/counting/popular-searches'
import { countSearch } from '@/platform/search/counting/record-search'
import { unfoundSearches } from '@/platform/search/counting/unfound-searches'
import { createSmallPortal, type SmallPortal } from '../support/people'

type Row = { text: string; day: string; searches: number; unfound: number }

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const { id } of [portal.root, portal.commune]) {
    await payload.update({ collection: 'sites', id, data: { countsSearches: true }, depth: 0 })
  }
})

async function rowsOf(site: { id: string }): Promise<Row[]> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select text, day::text, searches, unfound from search_counts where site_id = ${site.id} order by text, day`,
  )
  return rows as Row[]
}

async function counted(
  site: { id: string },
  text: string,
  days: number[],
  unfound: number,
  searches = unfound,
) {
  for (const day of days) {
    await payload.db.drizzle.execute(
      sql`insert into search_counts values (${site.id}, ${text}, ${daysAgo(day)}, ${searches}, ${unfound})`,
    )
  }
}

describe('a search', () => {
  it('is counted by text and day, together with others, at sites that count', async () => {
    const { commune, freeCommune } = portal
    countSearch(payload, { site: freeCommune.id, text: 'sổ đỏ', found: 0 })
    countSearch(payload, { site: commune.id, text: 'Sổ đỏ ', found: 0 })
    countSearch(payload, { site: commune.id, text: 'sổ  ĐỎ', found: 3 })
    countSearch(payload, { site: commune.id, text: '0912345678', found: 0 })
    await waitUntil(async () => (await rowsOf(commune)).length > 0, { timeout: 10_000 })
    expect(await rowsOf(commune)).toEqual([{ text: 'sổ đỏ', day: daysAgo(0), searches: 2, unfound: 1 }])
    expect(await rowsOf(freeCommune)).toEqual([])

    countSearch(payload, { site: commune.id, text: 'sổ đỏ', found: 0 })
    await waitUntil(async () => (await rowsOf(commune))[0]?.searches === 3, { timeout: 10_000 })
  })

  it('waits while the table is away', async () => {
    const { commune } = portal
    const rename = (from: string, to: string) =>
      withClient(process.env.DATABASE_MIGRATION_URI ?? '', (client) =>
        client.query(`alter table ${from} rename to ${to}`),
      )
    const logged = vi.spyOn(payload.logger, 'error')
    await rename('search_counts', 'search_counts_away')
    countSearch(payload, { site: commune.id, text: 'lúc mất điện', found: 1 })
    await waitUntil(() => Promise.resolve(logged.mock.calls.length > 0), { timeout: 10_000 })
    await rename('search_counts_away', 'search_counts')
    const ofIt = async () => (await rowsOf(commune)).filter(({ text }) => text === 'lúc mất điện')
    await waitUntil(async () => (await ofIt()).length > 0, { timeout: 10_000 })
    expect(await ofIt()).toMatchObject([{ searches: 1, unfound: 0 }])
  })

  it('is forgotten after 180 days', async () => {
    const { freeCommune } = portal
    await counted(freeCommune, 'đã lâu', [180, 181, 400], 1)
    await forgetOldSearches(payload)
    expect((await rowsOf(freeCommune)).map(({ day }) => day)).toEqual([daysAgo(180)])
  })
})

describe('what was not found', () => {
  it('is told from the fifth day on, per site, the newest first', async () => {
    const { root, commune } = portal
    await counted(root, 'bốn ngày', [1, 2, 3, 4], 9)
    await counted(root, 'năm ngày', [3, 4, 5, 6, 7], 2, 5)
    await counted(root, 'mới hơn', [0, 1, 2, 3, 4, 5], 1)
    await counted(root, 'quá xưa', [86, 87, 88, 89, 90], 1)
    await counted(root, 'nay đã thấy', [2, 3, 4, 5, 6], 1)
    await counted(root, 'nay đã thấy', [1], 0, 1)
    await counted(commune, 'của xã', [0, 1, 2, 3, 4], 1)
    expect(await unfoundSearches(payload, root.id)).toEqual([
      { text: 'mới hơn', days: 6, searches: 6, lastOn: daysAgo(0) },
      { text: 'năm ngày', days: 5, searches: 10, lastOn: daysAgo(3) },
    ])
  })
})

describe('what is popular', () => {
  it('was found on five days at a site that counts, the most searched first', async () => {
    const { root, commune, freeCommune } = portal
    await counted(root, 'khai sinh', [0, 1, 2, 3, 4], 0, 7)
    await counted(root, 'kết hôn', [0, 1, 2, 3, 4, 5], 1, 3)
    await counted(root, 'hiếm', [0, 1, 2, 3], 0, 99)
    await counted(freeCommune, 'chưa bật', [0, 1, 2, 3, 4], 0, 7)
    expect(await popularSearches(payload, root.id, 5)).toEqual(['khai sinh', 'năm ngày', 'kết hôn'])
    expect(await popularSearches(payload, root.id, 1)).toEqual(['khai sinh'])
    expect(await popularSearches(payload, commune.id, 5)).toEqual([])
    expect(await popularSearches(payload, freeCommune.id, 5)).toEqual([])
  })
})
