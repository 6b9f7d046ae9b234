import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import type { Site } from '@/payload-types'
import { sqlRows } from '@/platform/lists/sql-rows'
import { portalPayload } from '@/platform/payload-client'
import { SHAREABLE, type ShareableCollection } from '@/platform/sharing/shareable-collections'
import { SHARING } from '@/platform/sharing/sharing-fields'
import { DIRECTIVE_PLACE_SELECT, PLACE_SELECT, placeOf } from '@/platform/sites/item-place'
import type { SiteKind } from '@/platform/sites/kinds'
import { noItems } from '@/platform/sites/placements-at'
import { isVisibleAt, itemsTable, visibleAt, visibleRows, type Viewpoint } from '@/platform/sites/visible-at'
import { insertItem } from '../support/shared-items'

/*
 * The rule of what a site shows is written three times: for Payload, for SQL and for an item that has been read. Whatever
 * is shared, addressed, accepted and hidden, the three must give the same items.
 */

const KINDS: SiteKind[] = ['huyen', 'xa', 'phuong']
const SITES = 4
const ITEMS = 25

let payload: Payload
let sites: Site[]

beforeAll(async () => {
  payload = await portalPayload()
  sites = await Promise.all(
    Array.from({ length: SITES }, (_, at) =>
      payload.create({
        collection: 'sites',
        data: { name: `Trang ${at}`, slug: `trang-${at}`, kind: 'xa', isRoot: at === 0 },
        depth: 0,
      }),
    ),
  )
})

const at = fc.nat(SITES - 1)
const some = fc.uniqueArray(at, { maxLength: 2 })
const items = fc.array(
  fc.record({
    owner: at,
    status: fc.constantFrom('published', 'published', 'published', 'draft'),
    sharing: fc.constantFrom(...SHARING.map(({ value }) => value), null),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 2 }),
    sites: some,
    mayBeHidden: fc.constantFrom(true, false, null),
    acceptedBy: fc.option(at, { freq: 4 }),
    showAtRecipients: fc.boolean(),
    recipients: some,
  }),
  { minLength: ITEMS, maxLength: ITEMS },
)
const viewpoints = fc.array(
  fc.record({
    site: at,
    kind: fc.constantFrom(...KINDS),
    above: some,
    hidden: fc.uniqueArray(fc.nat(ITEMS - 1)),
  }),
  { minLength: 5, maxLength: 5 },
)

it.each(SHAREABLE)('is one rule for %s, however it is asked', { timeout: 300_000 }, async (collection) => {
  const seen = { shown: 0, notShown: 0 }
  await fc.assert(
    fc.asyncProperty(items, viewpoints, async (given, asked) => {
      await payload.db.deleteMany({ collection, where: {} })
      const ids = await Promise.all(given.map((item, number) => insert(collection, item, number)))
      for (const viewpoint of asked) {
        const from = viewpointOf(collection, viewpoint, ids)
        const [byPayload, bySql, byReading] = await Promise.all([
          askPayload(collection, from),
          askSql(collection, from),
          readAll(collection, from),
        ])
        expect(bySql).toEqual(byReading)
        expect(byPayload).toEqual(byReading)
        seen.shown += byReading.length
        seen.notShown += ids.length - byReading.length
      }
    }),
    { numRuns: 8 },
  )
  // Neither everything nor nothing, or the test would say little.
  expect(seen.shown).toBeGreaterThan(50)
  expect(seen.notShown).toBeGreaterThan(50)
})

const siteId = (place: number) => sites[place]?.id ?? ''

type Given = typeof items extends fc.Arbitrary<(infer Item)[]> ? Item : never
type Asked = typeof viewpoints extends fc.Arbitrary<(infer From)[]> ? From : never

function insert(collection: ShareableCollection, item: Given, number: number): Promise<string> {
  return insertItem(payload, collection, {
    name: `muc-${number}`,
    site: siteId(item.owner),
    _status: item.status,
    sharing: item.sharing,
    sharedKinds: item.kinds,
    sharedSites: item.sites.map(siteId),
    mayBeHidden: item.mayBeHidden,
    acceptedBy: item.acceptedBy === null ? null : siteId(item.acceptedBy),
    ...(collection === 'directives'
      ? { showAtRecipients: item.showAtRecipients, recipientSites: item.recipients.map(siteId) }
      : {}),
  })
}

function viewpointOf(collection: ShareableCollection, asked: Asked, ids: string[]): Viewpoint {
  return {
    site: { id: siteId(asked.site), kind: asked.kind },
    above: asked.above.filter((place) => place !== asked.site).map((place) => ({ id: siteId(place) })),
    hidden: { ...noItems(), [collection]: asked.hidden.flatMap((place) => ids[place] ?? []) },
  }
}

async function askPayload(collection: ShareableCollection, from: Viewpoint): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where: visibleAt(from, collection),
    select: {},
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id).sort()
}

async function askSql(collection: ShareableCollection, from: Viewpoint): Promise<string[]> {
  const rows = await sqlRows<{ id: string }>(
    sql`SELECT d.id::text AS id FROM ${itemsTable(collection)} d WHERE ${visibleRows(from, collection)}`,
  )
  return rows.map(({ id }) => id).sort()
}

async function readAll(collection: ShareableCollection, from: Viewpoint): Promise<string[]> {
  const { docs } = await payload.find({
    collection: collection as 'directives',
    select: collection === 'directives' ? DIRECTIVE_PLACE_SELECT : PLACE_SELECT,
    depth: 0,
    pagination: false,
  })
  return docs
    .filter((item) => {
      const place = placeOf(collection, item)
      return place && isVisibleAt(from, place)
    })
    .map(({ id }) => id)
    .sort()
}
