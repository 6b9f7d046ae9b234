import { placeOf, type ItemPlace } from '../../sites/item-place'
import type { Viewpoint } from '../../sites/visible-at'
import type { ShareableCollection } from '../../sharing/shareable-collections'

/** Reference data: every site shows it. */
export const EVERYWHERE = 'everywhere'

/** Where a search document is shown besides its own site. */
export type Shown = {
  /** Id of the owner. */
  site: string
  /** Names of those who see it, as `seenFrom` tells them of a site. */
  shownAt: string[]
  mayBeHidden: boolean
}

/**
 * Who sees an item besides its owner: those below the owner, all, of a kind or one by one, and the site that accepted it.
 * Names say whose item it is and with whom it was shared, never who stands below whom or is of what kind: a site that gets
 * another parent or kind sees other items at once, without a new index. `null` when the item has lost its site.
 */
export function shownOf(collection: ShareableCollection, item: Parameters<typeof placeOf>[1]): Shown | null {
  const place = placeOf(collection, item)
  if (!place) return null
  return { site: place.siteId, shownAt: seenBy(place), mayBeHidden: place.mayBeHidden }
}

function seenBy({ siteId, sharedWith, acceptedBy }: ItemPlace): string[] {
  const below = sharedWith === 'all' ? [''] : sharedWith.map((name) => `:${name}`)
  return [...below.map((name) => `below:${siteId}${name}`), ...(acceptedBy ? [acceptedBy] : [])]
}

/** The names under which a site sees what other sites show it. */
export function seenFrom({ site, above }: Pick<Viewpoint, 'site' | 'above'>): string[] {
  const below = above.flatMap(({ id }) => [
    `below:${id}`,
    `below:${id}:${site.kind}`,
    `below:${id}:${site.id}`,
  ])
  return [EVERYWHERE, site.id, ...below]
}
