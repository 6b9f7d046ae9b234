import type { PayloadRequest, Where } from 'payload'
import type { FoundItem } from './found-item'
import type { FindableCollection } from './linkable'

/** The fields by which items are known, the telling words first, a number or code behind. */
export const NAMED_BY: Record<FindableCollection, readonly [words: string, ...number: string[]]> = {
  news: ['title'],
  pages: ['title'],
  directives: ['abstract', 'documentNumber'],
  'legal-documents': ['abstract', 'documentNumber'],
  procedures: ['name', 'code'],
  agencies: ['name'],
}

type Stored = Record<string, unknown> & { id: string; _status?: string | null }

/** Items as the person may read them in the admin; of what has a draft on top the newest words. */
export async function itemsRead(
  req: PayloadRequest,
  collection: FindableCollection,
  { where, limit }: { where: Where; limit: number },
): Promise<FoundItem[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit,
    select: {
      ...Object.fromEntries(NAMED_BY[collection].map((name) => [name, true])),
      _status: true,
    } as never,
    draft: true,
    depth: 0,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (docs as unknown as Stored[]).map((item) => foundItem(collection, item))
}

/** Public items as everybody may read them. */
export async function publicItemsRead(
  req: PayloadRequest,
  collection: FindableCollection,
  ids: string[],
): Promise<FoundItem[]> {
  if (ids.length === 0) return []
  const isPublic: Where = collection === 'agencies' ? {} : { _status: { equals: 'published' } }
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, isPublic] },
    select: {
      ...Object.fromEntries(NAMED_BY[collection].map((name) => [name, true])),
      _status: true,
    } as never,
    depth: 0,
    pagination: false,
    req,
  })
  return (docs as unknown as Stored[]).map((item) => foundItem(collection, item))
}

function foundItem(collection: FindableCollection, item: Stored): FoundItem {
  const [words, number] = NAMED_BY[collection]
  return {
    collection,
    id: item.id,
    title: text(item[words]) || 'Chưa có tên',
    number: number ? text(item[number]) || null : null,
    isPublic: item._status === undefined || item._status === null || item._status === 'published',
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
