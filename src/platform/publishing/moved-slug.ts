import type { Where } from 'payload'
import { portalPayload } from '../payload-client'
import { ownerOfSlug } from './slug-history'

type OldAddress = {
  /** Reference data; items of sites are found by `movedAt`. */
  collection: 'procedures'
  slug: string
  /** Which items the reader may see. */
  where: Where
}

/** The present slug of the item that an old address belonged to; `null` when none is public there. */
export async function movedSlug({ collection, slug, where }: OldAddress): Promise<string | null> {
  const payload = await portalPayload()
  const id = await ownerOfSlug({ payload }, { collection, site: null, slug })
  if (!id) return null
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, where] },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const present = docs[0]?.slug
  return present && present !== slug ? present : null
}
