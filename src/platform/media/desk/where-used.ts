import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { connectionOf } from '../../publishing/transaction'
import { itemTitle } from '../../workflow/item-title'
import { WORKFLOW_COLLECTIONS } from '../../workflow/workflow-collections'

/** A place where a file is used; `elsewhere` counts those that are no business of whoever asks. */
export type WhereUsed = {
  places: { href: string; kind: string; title: string; isPublic: boolean; isDraft: boolean }[]
  elsewhere: number
}

const MOST_PLACES = 100
const KINDS = new Map<string, string>([
  ...WORKFLOW_COLLECTIONS.map(({ value, label }) => [value, label] as const),
  ['sites', 'Trang'],
])

type Use = { collection: string; id: string; isPublic: boolean; isDraft: boolean }

/** Where a file is used, in public and in drafts. Whether the person may know of the file is asked before. */
export async function whereUsed(req: PayloadRequest, media: string): Promise<WhereUsed> {
  const uses = await usesOf(req, media)
  const places = await Promise.all(uses.map((use) => placeOf(req, use)))
  const shown = places.filter((place) => place !== null)
  return { places: shown, elsewhere: uses.length - shown.length }
}

async function usesOf(req: PayloadRequest, media: string): Promise<Use[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT collection, item_id AS id, bool_or(is_public) AS "isPublic", bool_or(NOT is_public) AS "isDraft" FROM (
      SELECT collection, item_id, true AS is_public FROM media_uses WHERE media = ${media}
      UNION ALL SELECT collection, item_id, false FROM draft_media_uses WHERE media = ${media}
    ) used GROUP BY collection, item_id ORDER BY collection, item_id LIMIT ${MOST_PLACES}`)
  return rows as Use[]
}

async function placeOf(req: PayloadRequest, { collection, id, isPublic, isDraft }: Use) {
  const item = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!item) return null
  return {
    href: `/admin/collections/${collection}/${id}`,
    kind: KINDS.get(collection) ?? collection,
    title: itemTitle(item as unknown as Record<string, unknown>) ?? 'Chưa có tiêu đề',
    isPublic,
    isDraft,
  }
}
