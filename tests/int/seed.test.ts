import { rmSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/env'
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

test('load data comes on top, the same for the same number', { timeout: SEED_TIMEOUT }, async () => {
  const before = await counts()
  await seedScale(payload, 40, () => undefined)
  const after = await counts()
  expect((after['legal-documents'] ?? 0) - (before['legal-documents'] ?? 0)).toBe(30)
  expect((after.news ?? 0) - (before.news ?? 0)).toBe(10)
  await seedScale(payload, 40, () => undefined)
  expect(await counts()).toEqual(after)
})

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
