import type { SiteContext } from '../sites/site-context'

/** Where the feed of a list lies, of all of it or of one part: a type of documents, a section of the news. */
export function feedPath(listPath: string, part?: string): string {
  return part ? `${listPath}/rss/${part}.xml` : `${listPath}/rss.xml`
}

/** The feed of a list, as the metadata of its page names it for browsers and readers of feeds. */
export function feedTypes(ctx: SiteContext, path: string, part?: string): Record<string, string> {
  return { 'application/rss+xml': ctx.canonical(feedPath(path, part)) }
}
