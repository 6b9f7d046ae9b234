import { Feed } from 'feed'
import { contentPath } from '../../sites/content-path'
import type { PublicSite } from '../../sites/public-site'
import type { SiteContext } from '../../sites/site-context'
import { displayStoredDay } from '../../time/calendar-day'
import { DOCUMENT_SECTIONS, type DocumentKind } from '../document-sections'
import { documentTypeLabel, type DocumentType } from '../document-types'
import { feedPath } from './feed-path'
import type { FeedItem } from './read-feed-items'
import { xmlText } from './xml-text'

const MINUTES_BETWEEN_LOOKS = 60

type Words = (key: string, values?: Record<string, string>) => string

type FeedContent = {
  ctx: SiteContext
  kind: DocumentKind
  /** `null` for all types. */
  type: DocumentType | null
  /** Newest first. */
  items: FeedItem[]
  /** The sites that own them, by id. */
  owners: Map<string, PublicSite | null>
  /** Name of the list that is followed. */
  section: string
  /** Words of `document-lists.feed`. */
  t: Words
}

/** Documents as RSS 2.0. The same documents give the same text, so that its tag says whether anything is new. */
export function writeFeed({ ctx, kind, type, items, owners, section, t }: FeedContent): string {
  const { site } = ctx
  const { path } = DOCUMENT_SECTIONS[kind]
  const names = { section, site: site.name }
  const label = type && documentTypeLabel(type)
  const feed = new Feed({
    title: xmlText(label ? t('titleOfType', { ...names, type: label }) : t('title', names)),
    description: xmlText(t('description', { type: label ?? 'all', site: site.name })),
    link: ctx.canonical(path),
    feed: ctx.canonical(feedPath(path, type ?? undefined)),
    // Titles and abstracts are in Vietnamese whatever the page around the link is in.
    language: 'vi',
    ttl: MINUTES_BETWEEN_LOOKS,
    generator: false,
    updated: new Date(Math.max(0, ...items.map(({ changedAt }) => Date.parse(changedAt)))),
  })
  for (const item of items) {
    const owner = owners.get(item.siteId) ?? site
    feed.addItem({
      title: xmlText(`${documentTypeLabel(item.documentType)} ${item.documentNumber}`),
      link: ctx.canonical(contentPath(kind, item.slug), owner),
      // An address may change with a correction; the document stays the same one.
      guid: `urn:uuid:${item.id}`,
      date: new Date(item.publishedAt),
      description: xmlText(sentencesOf(item, kind, t).join(' ')),
      category: [{ name: documentTypeLabel(item.documentType) }],
    })
  }
  return feed.rss2()
}

function sentencesOf(item: FeedItem, kind: DocumentKind, t: Words): string[] {
  const { abstract, issuingBody, issuedOn, comingOn } = item
  const coming = kind === 'directives' ? 'due' : 'effectiveFrom'
  return [
    `${abstract.trim().replace(/[.;\s]+$/, '')}.`,
    issuingBody ? t('issuedBy', { issuer: issuingBody }) : '',
    issuedOn ? t('issued', { day: displayStoredDay(issuedOn) }) : '',
    comingOn ? t(coming, { day: displayStoredDay(comingOn) }) : '',
  ].filter(Boolean)
}
