import type { PayloadRequest, Where } from 'payload'
import type { SearchableCollection } from '../../search/indexing/searchable'
import type { SearchKind } from '../../search/indexing/search-document'
import { search } from '../../search/answering/search'
import { forEachFilter } from '../../search/answering/search-query'
import { findRootSiteId } from '../../sites/root-site'
import { isSiteOwned } from '../../sites/ownership'
import type { FoundItem } from './found-item'
import { itemsRead, NAMED_BY, publicItemsRead } from './item-names'
import type { FindableCollection } from './linkable'

const MOST_PUBLIC = 12
const MOST_DRAFTS = 4

const KINDS: Partial<Record<FindableCollection, SearchKind>> = {
  news: 'news',
  directives: 'directive',
  'legal-documents': 'legal-document',
  procedures: 'procedure',
  pages: 'page',
}

type Wanted = { site: string; text: string; among: FindableCollection[] }

/**
 * What a text of a site may point to, by words or number, the best first: what readers find with the same words at this site
 * or the root, then what of the site is not public yet, as far as the person may read it.
 */
export async function findItems(
  req: PayloadRequest,
  list: SearchableCollection[],
  wanted: Wanted,
): Promise<FoundItem[]> {
  const found = [
    ...(await publicItems(req, list, wanted)),
    ...(wanted.among.includes('agencies') ? await namedLike(req, 'agencies', wanted.text, {}) : []),
    ...(await drafts(req, wanted)),
  ]
  return [...new Map(found.toReversed().map((item) => [item.id, item])).values()].toReversed()
}

async function publicItems(
  req: PayloadRequest,
  list: SearchableCollection[],
  { site, text, among }: Wanted,
): Promise<FoundItem[]> {
  const kinds = among.flatMap((collection) => KINDS[collection] ?? [])
  if (kinds.length === 0) return []
  const root = await findRootSiteId(req.payload, req)
  const { hits } = await search(req.payload, list, {
    text,
    site,
    filters: { ...forEachFilter(() => []), kind: kinds, site: [...new Set([site, root ?? site])] },
    isLiteral: false,
    // A year or a type in the words belongs to the title that is looked for.
    ignored: ['type', 'year'],
    page: 1,
    pageSize: MOST_PUBLIC,
  })
  return hits.flatMap(({ id, kind, title, code }) => {
    const collection = among.find((one) => KINDS[one] === kind)
    return collection ? [{ collection, id, title, number: code, isPublic: true }] : []
  })
}

async function drafts(req: PayloadRequest, { site, text, among }: Wanted): Promise<FoundItem[]> {
  const own = among.filter(isSiteOwned)
  const hidden: Where = { and: [{ site: { equals: site } }, { _status: { not_equals: 'published' } }] }
  const found = await Promise.all(
    own.map(async (collection) => {
      const items = await namedLike(req, collection, text, hidden)
      // What has a draft on top is read as that draft and may be public all the same.
      const ids = items.map(({ id }) => id)
      const open = new Set((await publicItemsRead(req, collection, ids)).map(({ id }) => id))
      return items.map((item) => ({ ...item, isPublic: open.has(item.id) }))
    }),
  )
  return found.flat()
}

/** Items whose name has all the words, of those that the person may read. */
async function namedLike(
  req: PayloadRequest,
  collection: FindableCollection,
  text: string,
  among: Where,
): Promise<FoundItem[]> {
  const names = NAMED_BY[collection].map((field): Where => ({ [String(field)]: { like: text } }))
  return itemsRead(req, collection, {
    where: { and: [among, ...(text === '' ? [] : [{ or: names }])] },
    limit: collection === 'agencies' ? MOST_PUBLIC : MOST_DRAFTS,
  })
}
