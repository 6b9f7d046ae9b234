import { pageTag } from '../publishing/page-tags'
import type { ShareableCollection } from '../sharing/shareable-collections'
import type { SiteContext } from './site-context'

/**
 * The tags of whatever prints items of a collection at a site: they expire when an item of the site or of one above it
 * changes. An item of a site below that was accepted expires the lists of the accepting site itself: see `sitesShowing`.
 */
export function listTags({ site, above }: SiteContext, collection: ShareableCollection): string[] {
  return [
    ...[site, ...above].map(({ id }) => pageTag.list(collection, id)),
    // What is hidden is part of every list.
    pageTag.placements(site.id),
  ]
}

/** The site and who stands above it, as the part of a key under which a read is kept: a new parent shares other items. */
export function sightKey({ site, above }: SiteContext): string {
  return [site, ...above].map(({ id }) => id).join(' ') + site.kind
}
