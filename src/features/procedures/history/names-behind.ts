import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { referencesIn } from '@/platform/publishing/references'
import type { NameOf } from './compared-procedure'

/** Where the name of an item stands for people. */
const NAME_FIELDS = {
  sectors: 'name',
  agencies: 'name',
  procedures: 'name',
  'life-events': 'name',
  'legal-documents': 'documentNumber',
  media: 'originalName',
} as const satisfies Partial<Record<CollectionSlug, string>>

type Named = keyof typeof NAME_FIELDS

/** Their drafts have names that the public must not read. */
const PUBLISHED_ONE_BY_ONE: Named[] = ['procedures', 'legal-documents']

type Reader =
  /** The public: only what is published has a name. */
  | { payload: Payload; req?: undefined }
  /** A person in the admin, who sees what their rights allow. */
  | { payload: Payload; req: PayloadRequest }

/** Vietnamese names of everything that the given states of procedures point to, one query for each kind of item. */
export async function namesBehind(
  { payload, req }: Reader,
  contents: Record<string, unknown>[],
): Promise<NameOf> {
  const fields = payload.collections.procedures.config.flattenedFields
  const references = contents.flatMap((content) => referencesIn(fields, content))
  const byCollection = Map.groupBy(references, ({ collection }) => collection)
  const names = new Map<string, string>()
  await Promise.all(
    [...byCollection].map(async ([collection, group]) => {
      if (!isNamed(collection)) return
      const ids = [...new Set(group.map(({ id }) => id))]
      const isPublicOnly = !req && PUBLISHED_ONE_BY_ONE.includes(collection)
      const where: Where = {
        and: [{ id: { in: ids } }, ...(isPublicOnly ? [{ _status: { equals: 'published' } }] : [])],
      }
      const field = NAME_FIELDS[collection]
      const { docs } = await payload.find({
        collection,
        where,
        locale: 'vi',
        select: { [field]: true },
        depth: 0,
        pagination: false,
        ...(req ? { req, overrideAccess: false } : {}),
      })
      for (const found of docs as unknown as (Record<string, unknown> & { id: string })[]) {
        const name = found[field]
        if (typeof name === 'string') names.set(`${collection} ${found.id}`, name)
      }
    }),
  )
  return (collection, id) => names.get(`${collection} ${id}`)
}

function isNamed(collection: string): collection is Named {
  return collection in NAME_FIELDS
}
