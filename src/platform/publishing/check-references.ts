import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { APIError } from 'payload'
import { isSiteOwned } from '../sites/ownership'
import { findRootSiteId } from '../sites/root-site'
import { idOf, referencesIn } from './references'

/**
 * An item may only point to items of its own site and of the root. The tenancy plugin merely filters what the form
 * offers, and not at all for uploads; this is the rule itself, for every way of writing.
 */
export const checkReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const wanted = Map.groupBy(
    referencesIn(collection.flattenedFields, data).filter((reference) => isSiteOwned(reference.collection)),
    (reference) => reference.collection as CollectionSlug,
  )
  if (wanted.size === 0) return data

  const root = await findRootSiteId(req.payload, req)
  const own = ownerOf(collection.slug, data, originalDoc as { id?: unknown; site?: unknown } | undefined)
  for (const [target, references] of wanted) {
    const ids = [...new Set(references.map((reference) => reference.id))]
    const { docs } = await req.payload.find({
      collection: target,
      where: { id: { in: ids } },
      select: { site: true },
      depth: 0,
      pagination: false,
      req,
    })
    const usable = docs.filter((doc) => {
      const owner = idOf((doc as { site?: unknown }).site)
      return owner === own || owner === root
    })
    if (usable.length !== ids.length) {
      throw new APIError(
        'Có mục hoặc tệp được chọn không thuộc trang này. Hãy chọn lại mục của trang mình.',
        400,
      )
    }
  }
  return data
}

/** The site an item belongs to; a site is its own: its emblem lies in its own library. */
function ownerOf(
  collection: string,
  data: { site?: unknown },
  original: { id?: unknown; site?: unknown } | undefined,
): string | null {
  return collection === 'sites' ? idOf(original?.id) : (idOf(data.site) ?? idOf(original?.site))
}
