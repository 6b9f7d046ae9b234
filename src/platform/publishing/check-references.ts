import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { Refusal } from './refusal'
import { isSiteOwned } from '../sites/ownership'
import { findRootSiteId } from '../sites/root-site'
import { idOf, referencesIn } from './references'

/**
 * An item may only point to items of its own site, and to what the root has in public: a file becomes public with what
 * uses it, so a commune could otherwise open a draft of the district. The tenancy plugin merely filters what the form
 * offers, and not at all for uploads; this is the rule itself, for every way of writing.
 */
export const checkReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const wanted = Map.groupBy(
    referencesIn(collection.flattenedFields, data).filter((reference) => isSiteOwned(reference.collection)),
    (reference) => reference.collection as CollectionSlug,
  )
  if (wanted.size === 0) return data

  const root = await findRootSiteId(req.payload, req)
  const own = ownerOf(collection.slug, { ...(originalDoc as Owned | undefined), ...(data as Owned) }, root)
  for (const [target, references] of wanted) {
    const ids = [...new Set(references.map((reference) => reference.id))]
    const { docs } = await req.payload.find({
      collection: target,
      where: { id: { in: ids } },
      select: { site: true, isPublic: true, _status: true } as never,
      depth: 0,
      pagination: false,
      req,
    })
    const usable = (docs as Target[]).filter((doc) => {
      const owner = idOf(doc.site)
      return owner === own || (owner === root && isPublic(doc))
    })
    if (usable.length !== ids.length) {
      throw new Refusal(
        'Có mục hoặc tệp được chọn không thuộc trang này. Hãy chọn lại mục của trang mình.',
        400,
      )
    }
  }
  return data
}

type Owned = { id?: unknown; site?: unknown }
type Target = { site?: unknown; isPublic?: boolean | null; _status?: string | null }

/** The site an item belongs to: a site owns the files of its own library, shared reference data is the root's. */
function ownerOf(collection: string, item: Owned, root: string | null): string | null {
  if (collection === 'sites') return idOf(item.id)
  return isSiteOwned(collection) ? idOf(item.site) : root
}

/** Files say it themselves, drafted items by their status, the rest is public as soon as it is saved. */
function isPublic({ isPublic, _status }: Target): boolean {
  return isPublic ?? (_status === undefined || _status === 'published')
}
