import type { Payload, Where } from 'payload'
import type { SearchDocument } from './search-document'
import type { SearchableCollection } from './searchable'

/** Reference data is found by name, and links by slug. */
const POPULATE = {
  sites: { isRoot: true },
  sectors: { name: true, slug: true },
  agencies: { name: true },
} as const

/** The search documents of these items as the database has them now; those that are not searchable are left out. */
export async function readSearchDocuments(
  payload: Payload,
  entry: SearchableCollection,
  ids: string[],
): Promise<SearchDocument[]> {
  const items = await read(payload, entry, { id: { in: ids } }, ids.length)
  return items.map((item) => entry.toSearchDocument(item)).filter((result) => typeof result === 'object')
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
      const items = await read(payload, entry, last ? { id: { greater_than: last } } : {}, size)
      isMore = items.length === size
      last = items.at(-1)?.id ?? last
      return items.map((item) => entry.toSearchDocument(item)).filter((result) => typeof result === 'object')
    })
  }
}

async function read(
  payload: Payload,
  { collection, select }: SearchableCollection,
  where: Where,
  limit: number,
): Promise<{ id: string }[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    draft: false,
    locale: 'vi',
    depth: 1,
    select,
    populate: POPULATE,
    sort: 'id',
    limit,
    pagination: false,
  })
  return docs
}
