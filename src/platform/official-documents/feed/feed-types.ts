import type { SiteContext } from '../../sites/site-context'
import type { DocumentType } from '../document-types'
import { feedPath } from './feed-path'

/** The feed of a list, as the metadata of its page names it for browsers and readers of feeds. */
export function feedTypes(ctx: SiteContext, path: string, type?: DocumentType): Record<string, string> {
  return { 'application/rss+xml': ctx.canonical(feedPath(path, type)) }
}
