import type { CollectionSlug, PayloadRequest } from 'payload'
import { storedItem } from '../workflow/standing'
import { findRow, type ItemKey } from '../workflow/workflow-row'
import { holdOf } from './holds'
import { ownUnsaved } from './unsaved-store'

/** An unsaved text of the person, as the form offers it back; `keptAt` is ISO. */
export type KeptText = {
  id: string
  opening: string
  keptAt: string
  locale: string
  /** Hash of the text that it started from. */
  startedFrom: string | null
  isRefused: boolean
}

/** What the form of an item has to know about others who work on it; instants ISO. */
export type DeskState = {
  /** Who is changing the item now. */
  holder: { name: string; since: string; isMe: boolean } | null
  /** Hash of the latest text, and who gave it that form. */
  present: string
  writer: { name: string | null; isMe: boolean; at: string | null }
  kept: KeptText[]
}

/** Who works on an item now, and what the person has written and not saved of it. */
export async function deskState(req: PayloadRequest, key: ItemKey): Promise<DeskState | null> {
  const stored = await storedItem(req, key)
  if (!stored) return null
  const me = String(req.user?.id)
  const [hold, row, at] = [await holdOf(req, key), await findRow(req, key), await savedAt(req, key)]
  return {
    holder: hold && {
      name: hold.holderName,
      since: hold.since.toISOString(),
      isMe: hold.holder === me,
    },
    present: stored.contentHash,
    writer: { name: row?.writerName ?? null, isMe: row?.writer === me, at },
    kept: await keptTexts(req, { collection: key.collection, itemId: key.id, site: null }),
  }
}

/** The person's own unsaved texts of a place, newest first. */
export async function keptTexts(
  req: PayloadRequest,
  place: { collection: string; itemId: string | null; site: string | null },
): Promise<KeptText[]> {
  const kept = await ownUnsaved(req, place)
  return kept.map(({ id, opening, keptAt, locale, startedFrom, isRefused }) => ({
    id,
    opening,
    keptAt: new Date(keptAt).toISOString(),
    locale,
    startedFrom: startedFrom ?? null,
    isRefused: isRefused === true,
  }))
}

async function savedAt(req: PayloadRequest, { collection, id }: ItemKey): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions<{ id: string }>({
    collection: collection as CollectionSlug,
    where: { parent: { equals: id } },
    select: { updatedAt: true },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.updatedAt ?? null
}
