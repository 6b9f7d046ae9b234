import { contentPath } from '../sites/content-path'
import { canonicalUrl } from '../sites/site-url'
import type { ShareableCollection } from './shareable-collections'
import type { PlacedSite } from './site-tree'

type Owner = Pick<PlacedSite, 'slug' | 'isRoot' | 'host'>

/** Where anybody reads an item: the page at its owner; a banner is a picture. `null` where one of the two is gone. */
export function itemAddress(
  collection: ShareableCollection,
  address: string | null,
  owner: Owner | undefined,
): string | null {
  if (!address || !owner) return null
  if (collection === 'banners') return `/api/media/file/${encodeURIComponent(address)}`
  const { slug, isRoot, host } = owner
  return canonicalUrl({ slug, isRoot, hosts: host ? [host] : [] }, contentPath(collection, address))
}
