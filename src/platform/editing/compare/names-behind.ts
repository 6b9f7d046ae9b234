import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { referencesIn } from '../../publishing/references'

/** What the items behind ids are called, by `collection id`. */
export type Names = Map<string, string>

/** What everything that two texts point to is called, as far as the person reads it. */
export async function namesBehind(
  req: PayloadRequest,
  fields: FlattenedField[],
  texts: Record<string, unknown>[],
): Promise<Names> {
  const names: Names = new Map()
  const pointers = texts.flatMap((text) => referencesIn(fields, text))
  for (const [collection, found] of Map.groupBy(pointers, (pointer) => pointer.collection)) {
    const known = req.payload.collections[collection as CollectionSlug] as
      { config: { admin: { useAsTitle?: string } } } | undefined
    if (!known) continue
    const title = known.config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: collection as 'news',
      where: { id: { in: [...new Set(found.map(({ id }) => id))] } },
      select: { [title]: true } as never,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const name = doc[title]
      if (typeof name === 'string') names.set(`${collection} ${String(doc.id)}`, name)
    }
  }
  return names
}
