import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { UnsavedText } from '@/payload-types'
import { connectionOf } from '../publishing/transaction'

/** An unsaved text as its form gives it. */
export type Unsaved = {
  opening: string
  collection: string
  itemId: string | null
  site: string | null
  locale: string
  startedFrom: string | null
  isRefused: boolean
  data: Record<string, unknown>
}

/** Longer nobody looks for them. */
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60_000

/**
 * Keeps the text of one opening of a form in the place of what was kept of it before, and forgets what is too old. What was
 * refused stays marked so until it is saved. Returns when it was kept.
 */
export async function keepUnsaved(req: PayloadRequest, unsaved: Unsaved): Promise<Date> {
  const db = await connectionOf(req)
  const now = new Date()
  const { opening, collection, itemId, site, locale, startedFrom, isRefused } = unsaved
  const data = JSON.stringify(unsaved.data)
  await db.execute(sql`
    INSERT INTO unsaved_texts AS kept
      (id, person, opening, collection, item_id, site, locale, started_from, is_refused, kept_at, data)
    VALUES (gen_random_uuid(), ${personOf(req)}, ${opening}, ${collection}, ${itemId}, ${site}, ${locale},
      ${startedFrom}, ${isRefused}, ${now.toISOString()}, ${data}::jsonb)
    ON CONFLICT (person, opening) DO UPDATE SET
      data = excluded.data, kept_at = excluded.kept_at, site = excluded.site, locale = excluded.locale,
      is_refused = kept.is_refused OR excluded.is_refused`)
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  await db.execute(sql`DELETE FROM unsaved_texts WHERE kept_at < ${oldest}`)
  return now
}

/** After a save: nothing of that opening is unsaved. */
export async function forgetOpening(req: PayloadRequest, opening: string): Promise<void> {
  const db = await connectionOf(req)
  await db.execute(sql`DELETE FROM unsaved_texts WHERE person = ${personOf(req)} AND opening = ${opening}`)
}

type Place = { collection: string; itemId: string | null; site: string | null }

const NEWEST = 20

/** The person's own unsaved texts of an item – or of new items of a kind at a site –, newest first, without their words. */
export async function ownUnsaved(
  req: PayloadRequest,
  { collection, itemId, site }: Place,
): Promise<Pick<UnsavedText, 'id' | 'opening' | 'keptAt' | 'locale' | 'startedFrom' | 'isRefused'>[]> {
  const { docs } = await req.payload.db.find<UnsavedText>({
    collection: 'unsaved-texts',
    where: {
      and: [
        { person: { equals: personOf(req) } },
        { collection: { equals: collection } },
        itemId ? { itemId: { equals: itemId } } : { itemId: { exists: false } },
        ...(itemId ? [] : [site ? { site: { equals: site } } : { site: { exists: false } }]),
      ],
    },
    select: { opening: true, keptAt: true, locale: true, startedFrom: true, isRefused: true },
    sort: '-keptAt',
    limit: NEWEST,
    pagination: false,
    req,
  })
  return docs
}

/** One of the person's own; `null` where there is none, or it is another's. */
export function findOwnUnsaved(req: PayloadRequest, id: string): Promise<UnsavedText | null> {
  return req.payload.db.findOne<UnsavedText>({
    collection: 'unsaved-texts',
    where: { and: [{ id: { equals: id } }, { person: { equals: personOf(req) } }] },
    req,
  })
}

function personOf({ user }: PayloadRequest): string {
  if (!user) throw new Error('Nobody is signed in whose text could be kept.')
  return String(user.id)
}
