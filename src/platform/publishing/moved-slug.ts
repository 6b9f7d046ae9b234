import type { CollectionSlug, Where } from 'payload'
import { portalPayload } from '../payload-client'
import { ownerOfSlug } from './slug-history'

type OldAddress = {
  collection: Extract<CollectionSlug, 'news' | 'pages' | 'directives' | 'legal-documents' | 'procedures'>
  /** Sites whose addresses count, nearest first; `[null]` for shared reference data. */
  sites: (string | null)[]
  slug: string
  /** Which items the reader may see. */
  where: Where
}

/** The present slug of the item that an old address belonged to; `null` when none is public there. */
export async function movedSlug({ collection, sites, slug, where }: OldAddress): Promise<string | null> {
  const payload = await portalPayload()
  for (const site of sites) {
    const id = await ownerOfSlug({ payload }, { collection, site, slug })
    if (!id) continue
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { equals: id } }, where] },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const present = docs[0]?.slug
    if (present && present !== slug) return present
  }
  return null
}
