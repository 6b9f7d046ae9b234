import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '@/platform/publishing/references'

export type Place = { id: string; isWritten: boolean }

/**
 * The id that an item of an archive has here: its own where that is free, so that what is exported again is the same; else –
 * the site was copied within one portal – one that follows from the site and the item. Either way the same at every
 * attempt, so that an import that was cut off knows what it has written.
 */
export async function placeOfId(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  site: string,
): Promise<Place> {
  const derived = derivedId(id, site)
  const rows = await req.payload.db.find<{ id: string; site?: unknown }>({
    collection,
    where: { id: { in: [id, derived] } },
    limit: 2,
    pagination: false,
    req,
  })
  const own = rows.docs.find((row) => idOf(row.site) === site)
  if (own) return { id: own.id, isWritten: true }
  return { id: rows.docs.some((row) => row.id === id) ? derived : id, isWritten: false }
}

/** An id in the form of ours (UUID version 7, whose first part is a time) out of another and the site. */
export function derivedId(id: string, site: string): string {
  const hash = createHash('sha256').update(`${site} ${id}`).digest('hex')
  return `${id.slice(0, 14)}7${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}
