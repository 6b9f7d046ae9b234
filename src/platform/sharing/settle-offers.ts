import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { queueExpiry } from '../publishing/change-jobs'
import { pageTag } from '../publishing/page-tags'
import { transactionOf } from '../publishing/transaction'
import { isShareable, type ShareableCollection } from './shareable-collections'
import { SHAREABLE_TABLES } from './shareable-tables'

type Item = { collection: ShareableCollection; id: string }

type Outcome = {
  from: string | null
  /** The site above; `null` for the root's own items. */
  to: string | null
  title: string | null
  isOffered: boolean
  isKnown: boolean
}

/**
 * Runs after the rule of publishing, in the transaction of the write: what is published and ticked is offered to the
 * site above, everything else is withdrawn. It looks at the outcome, so it does not matter how the item was
 * published, nor how often. An answer stays while the offer stands; ticking anew after it was withdrawn asks anew.
 */
export const settleOffers: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isShareable(collection.slug)) {
    await settle(req, { collection: collection.slug, id: (doc as { id: string }).id })
  }
  return doc as unknown
}

/** What is gone is offered no more, and nobody has to hide it. */
export const forgetSharing: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (!isShareable(collection.slug)) return
  const item: Item = { collection: collection.slug, id: (doc as { id: string }).id }
  const shownAt = await acceptingSites(req, item)
  await withdraw(req, item, null)
  const db = await transactionOf(req)
  await db.execute(sql`DELETE FROM placements WHERE collection = ${item.collection} AND item_id = ${item.id}`)
  await expireLists(req, item, shownAt)
}

async function settle(req: PayloadRequest, item: Item): Promise<void> {
  const outcome = await heldOutcome(req, item)
  if (!outcome || !(outcome.isOffered || outcome.isKnown)) return
  const shownAt = await acceptingSites(req, item)
  await withdraw(req, item, outcome.isOffered ? outcome.to : null)
  if (outcome.isOffered) await offer(req, item, outcome)
  await writeAcceptedBy(req, item)
  await expireLists(req, item, shownAt)
}

/** Holds the row, as whoever answers an offer does: the two then come one after the other. */
async function heldOutcome(req: PayloadRequest, { collection, id }: Item): Promise<Outcome | undefined> {
  const db = await transactionOf(req)
  const { table, title } = SHAREABLE_TABLES[collection]
  const { rows } = await db.execute(sql`
    SELECT d.site_id AS "from", found."to", ${title} AS title,
      d._status = 'published' AND coalesce(d.offered_up, false) AND found."to" IS NOT NULL AS "isOffered",
      d.accepted_by_id IS NOT NULL OR EXISTS (
        SELECT FROM offers o WHERE o.collection = ${collection} AND o.item_id = d.id::text) AS "isKnown"
    FROM ${table} d LEFT JOIN LATERAL (${siteAbove}) found ON true
    WHERE d.id = ${id} FOR NO KEY UPDATE OF d`)
  return (rows as Outcome[])[0]
}

/** A site without a parent stands below the root. */
const siteAbove = sql`
  SELECT coalesce(s.parent_id, (SELECT id FROM sites WHERE is_root LIMIT 1)) AS "to"
  FROM sites s WHERE s.id = d.site_id AND s.is_root IS NOT TRUE`

async function acceptingSites(req: PayloadRequest, { collection, id }: Item): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT to_site_id AS site FROM offers
    WHERE collection = ${collection} AND item_id = ${id} AND state = 'accepted'`)
  return (rows as { site: string }[]).map(({ site }) => site)
}

async function withdraw(req: PayloadRequest, { collection, id }: Item, but: string | null): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    UPDATE offers SET state = 'withdrawn', updated_at = now()
    WHERE collection = ${collection} AND item_id = ${id} AND state <> 'withdrawn'
      AND to_site_id IS DISTINCT FROM ${but}::uuid`)
}

async function offer(req: PayloadRequest, { collection, id }: Item, outcome: Outcome): Promise<void> {
  const db = await transactionOf(req)
  const title = outcome.title ?? ''
  await db
    .insert(req.payload.db.tables['offers'] as never)
    .values({
      collection,
      itemId: id,
      title,
      fromSite: outcome.from,
      toSite: outcome.to,
      state: 'offered',
      offeredAt: new Date().toISOString(),
    } as never)
    .onConflictDoNothing()
  await db.execute(sql`
    UPDATE offers SET title = ${title}, from_site_id = ${outcome.from}, updated_at = now()
    WHERE collection = ${collection} AND item_id = ${id} AND to_site_id = ${outcome.to}
      AND (title, from_site_id) IS DISTINCT FROM (${title}, ${outcome.from}::uuid)`)
  await db.execute(sql`
    UPDATE offers SET state = 'offered', offered_at = now(), decided_by = NULL, decided_at = NULL, note = NULL,
      updated_at = now()
    WHERE collection = ${collection} AND item_id = ${id} AND to_site_id = ${outcome.to} AND state = 'withdrawn'`)
}

/** Writes into the item's row which site above shows it; its versions say nothing about that. */
export async function writeAcceptedBy(req: PayloadRequest, { collection, id }: Item): Promise<void> {
  const db = await transactionOf(req)
  const accepting = sql`(SELECT o.to_site_id FROM offers o
    WHERE o.collection = ${collection} AND o.item_id = ${id} AND o.state = 'accepted' LIMIT 1)`
  await db.execute(sql`
    UPDATE ${SHAREABLE_TABLES[collection].table} SET accepted_by_id = ${accepting}
    WHERE id = ${id} AND accepted_by_id IS DISTINCT FROM ${accepting}`)
}

/** The job of the item makes its own pages anew; those of sites that show it too are made anew here. */
export async function expireLists(req: PayloadRequest, { collection }: Item, sites: string[]): Promise<void> {
  if (sites.length === 0) return
  await queueExpiry(
    req,
    sites.map((site) => pageTag.list(collection, site)),
  )
}
