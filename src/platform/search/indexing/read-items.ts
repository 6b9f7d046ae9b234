import type { Payload, Where } from 'payload'
import { findRootSiteId } from '../../sites/root-site'
import type { SearchDocument } from './search-document'
import type { SearchableCollection } from './searchable'

/** Reference data is found by name, and links by slug. */
const POPULATE = {
  sites: { isRoot: true },
  sectors: { name: true, slug: true },
  agencies: { name: true },
} as const

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The search documents of these items as the database has them now; those that are not searchable are left out. */
export async function readSearchDocuments(
  payload: Payload,
  entry: SearchableCollection,
  ids: string[],
): Promise<SearchDocument[]> {
  // Postgres refuses a question about an id that no item can have, such as one that strayed into the index.
  const possible = ids.filter((id) => UUID.test(id))
  if (possible.length === 0) return []
  return (await read(payload, entry, { id: { in: possible } }, possible.length)).documents
}

/**
 * All published items of a collection, in batches ordered by id. `useBatch` is called around the reading of each, so
 * that the caller can hold a lock while a batch is read and used.
 */
export async function forEachBatch(
  payload: Payload,
  entry: SearchableCollection,
  size: number,
  useBatch: (read: () => Promise<SearchDocument[]>) => Promise<unknown>,
): Promise<void> {
  let last: string | null = null
  for (let isMore = true; isMore;) {
    await useBatch(async () => {
      const batch = await read(payload, entry, last ? { id: { greater_than: last } } : {}, size)
      isMore = batch.lastId !== null
      last = batch.lastId
      return batch.documents
    })
  }
}

async function read(payload: Payload, entry: SearchableCollection, where: Where, limit: number) {
  const { docs } = await payload.find({
    collection: entry.collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    draft: false,
    locale: 'vi',
    depth: 1,
    select: entry.select,
    populate: POPULATE,
    sort: 'id',
    limit,
    pagination: false,
  })
  const rootSite = (await findRootSiteId(payload)) ?? ''
  const related = await entry.readRelated?.(
    docs.map(({ id }) => id),
    rootSite,
  )
  return {
    documents: docs
      .map((item) => entry.toSearchDocument(item, rootSite, related?.get(item.id)))
      .filter((result) => typeof result === 'object'),
    /** `null` when there is no more to read. */
    lastId: docs.length === limit ? (docs.at(-1)?.id ?? null) : null,
  }
}
