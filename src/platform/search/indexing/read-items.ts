import type { Payload, Where } from 'payload'
import { findRootSiteId } from '../../sites/root-site'
import { batchSizeFor, type FilePart, readFileTexts } from './read-file-texts'
import { type SearchDocument, withFileText } from './search-document'
import type { SearchableCollection } from './searchable'

/** Reference data is found by name, and links by slug. */
const POPULATE = {
  sites: {},
  sectors: { name: true, slug: true },
  agencies: { name: true },
} as const

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The search documents of these items as the database has them now; those that are not searchable are left out. */
export async function readSearchDocuments(
  payload: Payload,
  entry: SearchableCollection,
  ids: string[],
  files: FilePart,
): Promise<SearchDocument[]> {
  // Postgres refuses a question about an id that no item can have, such as one that strayed into the index.
  const possible = ids.filter((id) => UUID.test(id))
  if (possible.length === 0) return []
  const where = { id: { in: possible } }
  return (await read(payload, entry, where, possible.length, files)).documents
}

/**
 * All published items of a collection, in batches of at most `size` ordered by id, smaller where their files hold much
 * text. `useBatch` is called around the reading of each, so
 * that the caller can hold a lock while a batch is read and used.
 */
export async function forEachBatch(
  payload: Payload,
  entry: SearchableCollection,
  { size, files }: { size: number; files: FilePart },
  useBatch: (read: () => Promise<SearchDocument[]>) => Promise<unknown>,
): Promise<void> {
  let last: string | null = null
  for (let isMore = true; isMore;) {
    await useBatch(async () => {
      const limit = files === 'text' ? await batchSizeFor(payload, entry, last, size) : size
      const batch = await read(payload, entry, last ? { id: { greater_than: last } } : {}, limit, files)
      isMore = batch.lastId !== null
      last = batch.lastId
      return batch.documents
    })
  }
}

async function read(
  payload: Payload,
  entry: SearchableCollection,
  where: Where,
  limit: number,
  files: FilePart,
) {
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
  const ids = docs.map(({ id }) => id)
  const related = await entry.readRelated?.(ids, rootSite)
  const fileTexts = await readFileTexts(payload, entry, ids, files)
  return {
    documents: docs
      .map((item) => entry.toSearchDocument(item, rootSite, related?.get(item.id)))
      .filter((result) => typeof result === 'object')
      .map((document) => withFileText(document, fileTexts.get(document.id))),
    /** `null` when there is no more to read. */
    lastId: docs.length === limit ? (docs.at(-1)?.id ?? null) : null,
  }
}
