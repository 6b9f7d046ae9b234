import { answerFeed, feedPart } from '../../feeds/feed-answer'
import { siteContext, type SiteParams } from '../../sites/site-context'
import type { DocumentKind } from '../document-sections'
import { DOCUMENT_TYPES } from '../document-types'
import { documentFeed } from './document-feed'

/** The feed of one kind of documents at a site, of all of them. */
export function feedOfAll(kind: DocumentKind, params: Promise<SiteParams>): Promise<Response> {
  return answerFeed(async () => documentFeed(await siteContext(await params), kind, null))
}

/** The same of one type, by the name of its file: `quyet-dinh.xml`; what names no type is not there. */
export function feedOfType(
  kind: DocumentKind,
  params: Promise<SiteParams & { file: string }>,
): Promise<Response> {
  return answerFeed(async () => {
    const { file, ...site } = await params
    const part = feedPart(file)
    const type = DOCUMENT_TYPES.find(({ value }) => value === part)
    return type ? documentFeed(await siteContext(site), kind, type.value) : null
  })
}
