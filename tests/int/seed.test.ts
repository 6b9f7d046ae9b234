import { rmSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/env'
import { readSiteTasks } from '@/features/site-tasks/read-tasks'
import type { Media } from '@/payload-types'
import { demoAccounts } from '../../seed/accounts'
import { communes } from '../../seed/data/communes'
import { letters } from '../../seed/data/directives-letters'
import { orders } from '../../seed/data/directives-orders'
import { seedDemoDistrict } from '../../seed/demo-district'
import { allDocuments } from '../../seed/legal-documents'
import { isPrinted } from '../../seed/papers/legal-paper'
import { seedScale } from '../../seed/scale'

const SEED_TIMEOUT = 300_000

const COUNTED: CollectionSlug[] = [
  'sites',
  'users',
  'agencies',
  'sectors',
  'life-events',
  'categories',
  'media',
  'pages',
  'news',
  'legal-documents',
  'directives',
  'directive-deliveries',
  'task-reports',
  'holidays',
  'procedures',
  'offerings',
  'best-bets',
  'topics',
  'unit-facts',
  'publications',
  'slug-history',
  'media-uses',
  'payload-jobs',
]

let payload: Payload
let lines: string[] = []

beforeAll(async () => {
  const { portalPayload } = await import('@/platform/payload-client')
  payload = await portalPayload()
  await stopInTheMiddle()
  await seedDemoDistrict(payload, () => undefined)
}, SEED_TIMEOUT)

afterAll(async () => {
  await payload.destroy()
  rmSync(env.PORTAL_DATA_DIR, { recursive: true, force: true })
})

test('a second run adds nothing and publishes nothing', { timeout: SEED_TIMEOUT }, async () => {
  const before = await counts()
  lines = []
  await seedDemoDistrict(payload, (line) => lines.push(line))
  expect(await counts()).toEqual(before)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => !line.includes('thêm 0,'))).toEqual([])
})

test('the district is whole, although its first run was stopped', async () => {
  const { sites, news, directives, procedures, users } = await counts()
  expect({ sites, directives, procedures, users }).toEqual({
    sites: 15,
    directives: 40,
    procedures: 120,
    users: demoAccounts.length,
  })
  expect(news).toBeGreaterThanOrEqual(60)
  expect((await counts())['legal-documents']).toBe(60)
})

test('every commune is made like any new site, and filled with texts of its own', async () => {
  const made = await payload.find({
    collection: 'sites',
    where: { isRoot: { not_equals: true } },
    pagination: false,
    depth: 1,
  })
  expect(made.docs).toHaveLength(communes.length)
  for (const site of made.docs) {
    expect(site.menu?.length, site.slug).toBeGreaterThan(4)
    expect(site.home?.length, site.slug).toBeGreaterThan(4)
    expect((site.emblem as Media | null)?.originalName, site.slug).toBe(`bieu-trung-${site.slug}.png`)
  }
})

test('only the two communes of the example have pages that they have not written', async () => {
  const tasks = await readSiteTasks(payload)
  const lacking = tasks.filter(({ missing }) => missing.length > 0)
  expect(Object.fromEntries(lacking.map(({ slug, missing }) => [slug, missing]))).toEqual({
    'huyen-minh-giang': ['page:lanh-dao', 'offerings'],
    'xa-long-khe': ['page:chuc-nang-nhiem-vu', 'page:lanh-dao'],
    'xa-quang-minh': ['page:co-cau-to-chuc', 'page:chuc-nang-nhiem-vu', 'page:lanh-dao'],
  })
})

test('everything seeded is published', async () => {
  for (const collection of ['news', 'pages', 'legal-documents', 'directives', 'procedures'] as const) {
    const { totalDocs } = await payload.count({ collection, where: { _status: { not_equals: 'published' } } })
    expect(totalDocs, collection).toBe(0)
  }
})

test('every picture says what it shows, and is public once something uses it', async () => {
  const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
  expect(docs.filter(({ alt }) => !alt)).toEqual([])
  const { totalDocs } = await payload.count({ collection: 'media', where: { isPublic: { equals: true } } })
  expect(totalDocs).toBeGreaterThan(40)
})

test('communes have received directives and reported, the district has printed its documents', async () => {
  const { 'task-reports': reports, 'directive-deliveries': deliveries, holidays } = await counts()
  expect(reports).toBeGreaterThan(100)
  expect(deliveries).toBeGreaterThan(300)
  expect(holidays).toBeGreaterThanOrEqual(12)
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { mimeType: { equals: 'application/pdf' }, isPublic: { equals: true } },
  })
  expect(totalDocs).toBe(allDocuments.filter(isPrinted).length + orders.length + letters.length)
})

test('every commune has its own desk for a dozen procedures or more', async () => {
  for (const { slug } of communes) {
    const { docs } = await payload.find({
      collection: 'offerings',
      where: { 'site.slug': { equals: slug }, isOffered: { equals: true } },
      pagination: false,
      depth: 0,
    })
    expect(docs.length, slug).toBeGreaterThanOrEqual(12)
    expect(docs.filter(({ deskName, officer, telephone }) => !deskName || !officer || !telephone)).toEqual([])
  }
})

test('one job for many items brings them to search', async () => {
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
  const synced = docs
    .filter(({ taskSlug }) => taskSlug === 'sync')
    .map(({ input }) => input as { collection: string; ids: string[] })
  expect(docs.length).toBeLessThan(40)
  for (const collection of ['news', 'pages', 'legal-documents', 'directives', 'procedures'] as const) {
    const named = new Set(synced.filter((input) => input.collection === collection).flatMap(({ ids }) => ids))
    expect(named.size, collection).toBe((await payload.count({ collection })).totalDocs)
  }
})

test('English texts stand beside the Vietnamese ones', async () => {
  const found = await payload.find({
    collection: 'procedures',
    where: { code: { equals: '1.001193' } },
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
  })
  expect(found.docs[0]?.name).toBe('Birth registration')
  const vietnamese = await payload.findByID({
    collection: 'procedures',
    id: found.docs[0]?.id ?? '',
    locale: 'vi',
    depth: 0,
  })
  expect(vietnamese.cases?.[0]?.papers?.[0]?.name).toBe('Tờ khai đăng ký khai sinh')
})

test(
  'a demo of an earlier version gets what it lacks and keeps what people wrote',
  { timeout: SEED_TIMEOUT },
  async () => {
    const [longAgo, root] = await Promise.all(
      ['xa-an-binh', 'huyen-minh-giang'].map(async (slug) => {
        const { docs } = await payload.find({
          collection: 'sites',
          where: { slug: { equals: slug } },
          depth: 0,
        })
        return docs[0]?.id ?? ''
      }),
    )
    const written = (await pageOf(longAgo ?? '', 'gioi-thieu-chung'))?.id ?? ''
    await payload.update({
      collection: 'pages',
      id: written,
      data: { title: 'Người dân An Bình', _status: 'published' },
      draft: false,
    })
    for (const slug of ['lanh-dao', 'co-cau-to-chuc']) {
      const { id } = (await pageOf(longAgo ?? '', slug)) ?? {}
      await payload.delete({ collection: 'pages', where: { id: { equals: id } } })
      await payload.delete({ collection: 'slug-history', where: { itemId: { equals: id } } })
    }
    await payload.update({ collection: 'sites', id: root ?? '', data: { memberHostPattern: null } })

    await seedDemoDistrict(payload, () => undefined)
    expect((await pageOf(longAgo ?? '', 'gioi-thieu-chung'))?.title).toBe('Người dân An Bình')
    expect((await pageOf(longAgo ?? '', 'lanh-dao'))?.body).toBeTruthy()
    expect(await pageOf(longAgo ?? '', 'co-cau-to-chuc')).toMatchObject({ _status: 'published' })
    const upgraded = await payload.findByID({ collection: 'sites', id: root ?? '', depth: 0 })
    expect(upgraded.memberHostPattern).toContain('{slug}')
  },
)

test('load data comes on top, the same for the same number', { timeout: SEED_TIMEOUT }, async () => {
  const before = await counts()
  await seedScale(payload, 40, () => undefined)
  const after = await counts()
  expect((after['legal-documents'] ?? 0) - (before['legal-documents'] ?? 0)).toBe(30)
  expect((after.news ?? 0) - (before.news ?? 0)).toBe(10)
  await seedScale(payload, 40, () => undefined)
  expect(await counts()).toEqual(after)
})

async function pageOf(site: string, slug: string) {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { site: { equals: site }, slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]
}

/** Like a kill half-way: the run ends when it reports its fourth kind of thing. */
async function stopInTheMiddle(): Promise<void> {
  let reported = 0
  const stopped = seedDemoDistrict(payload, () => {
    reported += 1
    if (reported === 4) throw new Error('stopped')
  })
  await expect(stopped).rejects.toThrow('stopped')
}

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const collection of COUNTED) {
    found[collection] = (await payload.count({ collection })).totalDocs
  }
  return found
}
