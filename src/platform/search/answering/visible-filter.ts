import type { Viewpoint } from '../../sites/visible-at'
import { seenFrom } from '../indexing/shown-at'

/**
 * What a site shows, as a filter of the engine: its own items and what others show it, without what it has hidden of that.
 * The same rule as `visibleAt` for the database.
 */
export function visibleFilter(viewpoint: Viewpoint): string {
  const own = `site = ${JSON.stringify(viewpoint.site.id)}`
  const shown = `shown_at IN ${JSON.stringify(seenFrom(viewpoint))}`
  const hidden = Object.values(viewpoint.hidden).flat()
  if (hidden.length === 0) return `${own} OR ${shown}`
  return `${own} OR (${shown} AND (may_be_hidden = false OR id NOT IN ${JSON.stringify(hidden)}))`
}
