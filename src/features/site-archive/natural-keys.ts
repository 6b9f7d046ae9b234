import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { isSiteOwned } from '@/platform/sites/ownership'
import { findRootSiteId } from '@/platform/sites/root-site'
import type { Pointer } from './archive-format'

type NaturalKey = { key: string; name: string }

/** By what items that sites share, or the root's own, are known on every portal. */
const KEYS: Partial<Record<CollectionSlug, NaturalKey>> = {
  procedures: { key: 'code', name: 'name' },
  sectors: { key: 'slug', name: 'name' },
  agencies: { key: 'slug', name: 'name' },
  'life-events': { key: 'slug', name: 'name' },
  'administrative-units': { key: 'code', name: 'name' },
  sites: { key: 'slug', name: 'name' },
  news: { key: 'slug', name: 'title' },
  pages: { key: 'slug', name: 'title' },
  categories: { key: 'slug', name: 'name' },
  directives: { key: 'slug', name: 'documentNumber' },
  'legal-documents': { key: 'slug', name: 'documentNumber' },
}

type Named = Record<string, unknown> & { id: string; site?: unknown }

/** The pointers to items of a collection by their ids; what has no natural key, or is gone, is missing from the map. */
export async function pointersTo(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
  site: string,
): Promise<Map<string, Pointer>> {
  const known = KEYS[collection]
  const fields = {
    site: true,
    documentNumber: true,
    originalName: true,
    title: true,
    name: true,
    code: true,
    slug: true,
  }
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    locale: 'vi',
    depth: 0,
    pagination: false,
    select: fields as never,
    req,
  })
  return new Map(
    (docs as unknown as Named[]).flatMap((doc): [string, Pointer][] => {
      const name = text(doc[known?.name ?? 'originalName'])
      // A file comes along, whoever's it is.
      if (collection === 'media' || (isSiteOwned(collection) && doc.site === site))
        return [[doc.id, { $ref: { in: 'own', to: collection, key: doc.id, name } }]]
      const key = known && text(doc[known.key])
      if (!key) return []
      return [
        [doc.id, { $ref: { in: isSiteOwned(collection) ? 'root' : 'shared', to: collection, key, name } }],
      ]
    }),
  )
}

/** The item on this portal that a pointer means, which is not of the archive itself; `null` where there is none. */
export async function itemBehind(payload: Payload, { $ref }: Pointer): Promise<string | null> {
  const collection = $ref.to as CollectionSlug
  const known = Object.hasOwn(KEYS, collection) ? KEYS[collection] : undefined
  if (!known || $ref.in === 'own' || isSiteOwned(collection) !== ($ref.in === 'root')) return null
  const where: Where = { [known.key]: { equals: $ref.key } }
  if ($ref.in === 'root') {
    where.site = { equals: await findRootSiteId(payload) }
    if (collection !== 'categories') where._status = { equals: 'published' }
  }
  const { docs } = await payload.find({
    collection,
    where,
    select: {} as never,
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return (docs as { id: string }[])[0]?.id ?? null
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
