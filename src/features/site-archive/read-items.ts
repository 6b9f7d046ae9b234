import type { CollectionSlug, PayloadRequest } from 'payload'
import { canonicalJson } from '@/platform/publishing/content-hash'
import { pendingDraft, type StoredRow } from '@/platform/publishing/pending-draft'
import { referencesIn } from '@/platform/publishing/references'
import type { ArchivedCollection, ArchivedItem, Pointer } from './archive-format'
import { mapRow, MissingRequired, type Row } from './map-row'
import { pointersTo } from './natural-keys'

const ROWS_AT_A_TIME = 100

/** Bookkeeping of this portal: the other one keeps its own. */
const LEFT_HERE = new Set([
  'site',
  'isRoot',
  '_status',
  'updatedAt',
  'createdAt',
  'acceptedBy',
  'offeredUp',
  'numberKey',
])

export type Reading = {
  req: PayloadRequest
  site: string
  /** Files of other sites' libraries that an item of this one shows: they come along. */
  onMedium: (id: string) => void
  onLoss: (what: string) => void
}

/** The items of a site as lines of an archive, in the order of their ids. */
export async function* readItems(
  reading: Reading,
  collection: Exclude<ArchivedCollection, 'media'>,
): AsyncGenerator<string> {
  for await (const row of rowsOf(reading, collection)) {
    try {
      yield canonicalJson(await itemOf(reading, collection, row))
    } catch (error) {
      if (!(error instanceof MissingRequired)) throw error
      reading.onLoss(`Mục thiếu "${error.message}" (${collection})`)
    }
  }
}

async function itemOf(
  reading: Reading,
  collection: Exclude<ArchivedCollection, 'media'>,
  row: StoredRow & { id: string },
): Promise<ArchivedItem> {
  const { req } = reading
  const { payload } = req
  const isDrafted = Boolean(payload.collections[collection].config.versions?.drafts)
  const draft = isDrafted ? await pendingDraft({ payload, req, collection, id: row.id }) : null
  const isPublic = !isDrafted || row._status === 'published'
  return {
    id: row.id,
    createdAt: new Date(String(row.createdAt)).toISOString(),
    published: isPublic ? await portable(reading, collection, row) : null,
    draft: draft || !isPublic ? await portable(reading, collection, draft ?? row) : null,
    slugs: await slugsOf(reading, collection, row.id),
  }
}

/** Rows as they are stored: every language, ids for what they point to. */
export async function* rowsOf(
  { req, site }: Reading,
  collection: CollectionSlug,
): AsyncGenerator<StoredRow & { id: string }> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<StoredRow & { id: string }>({
      collection,
      where: { and: [{ site: { equals: site } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
      sort: 'id',
      limit: ROWS_AT_A_TIME,
      pagination: false,
      req,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < ROWS_AT_A_TIME) return
    after = last.id
  }
}

/** A row whose pointers say what they mean on any portal. */
export async function portable(
  { req, site, onMedium, onLoss }: Reading,
  collection: CollectionSlug,
  row: StoredRow,
): Promise<Row> {
  const fields = req.payload.collections[collection].config.flattenedFields
  const pointers = new Map<string, Pointer>()
  for (const [target, references] of Map.groupBy(
    referencesIn(fields, row),
    (reference) => reference.collection,
  )) {
    const ids = [...new Set(references.map(({ id }) => id))]
    const found = await pointersTo(req, target as CollectionSlug, ids, site)
    for (const [id, pointer] of found) pointers.set(`${target} ${id}`, pointer)
  }
  const kept = Object.fromEntries(Object.entries(row).filter(([key]) => !LEFT_HERE.has(key)))
  return mapRow(fields, kept, (value, to) => {
    const id = typeof value === 'string' ? value : ''
    if (to === 'media') {
      onMedium(id)
      return { $ref: { in: 'own', to, key: id, name: pointers.get(`media ${id}`)?.$ref.name ?? '' } }
    }
    const pointer = pointers.get(`${to} ${id}`)
    if (!pointer) onLoss(`Liên kết tới mục không còn (${to})`)
    return pointer
  })
}

async function slugsOf({ req }: Reading, collection: string, itemId: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'slug-history',
    where: { collection: { equals: collection }, itemId: { equals: itemId } },
    select: { slug: true },
    sort: 'slug',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ slug }) => slug)
}
