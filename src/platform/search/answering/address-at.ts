import type { SiteEntry } from '../../sites/host-table'
import { memberPath } from '../../sites/member-path'

/** A path below a site as a path on the root's host. */
export function addressAt(site: Pick<SiteEntry, 'slug' | 'isRoot'>, path: string): string {
  return site.isRoot ? path : memberPath(site.slug, path)
}
