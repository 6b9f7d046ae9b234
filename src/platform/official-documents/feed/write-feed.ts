import { feedPath } from '../../feeds/feed-path'
import { writeRss } from '../../feeds/write-rss'
import { contentPath } from '../../sites/content-path'
import type { PublicSite } from '../../sites/public-site'
import type { SiteContext } from '../../sites/site-context'
import { displayStoredDay } from '../../time/calendar-day'
import { DOCUMENT_SECTIONS, type DocumentKind } from '../document-sections'
import { documentTypeLabel, type DocumentType } from '../document-types'
import type { FeedItem } from './read-feed-items'

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

/** Documents as RSS 2.0. */
export function writeFeed({ ctx, kind, type, items, owners, section, t }: FeedContent): string {
  const { site } = ctx
  const { path } = DOCUMENT_SECTIONS[kind]
  const names = { section, site: site.name }
  const label = type && documentTypeLabel(type)
  return writeRss({
    title: label ? t('titleOfType', { ...names, type: label }) : t('title', names),
    description: t('description', { type: label ?? 'all', site: site.name }),
    link: ctx.canonical(path),
    feed: ctx.canonical(feedPath(path, type ?? undefined)),
    // Titles and abstracts are in Vietnamese on English pages too.
    language: 'vi',
    items: items.map((item) => ({
      id: item.id,
      title: `${documentTypeLabel(item.documentType)} ${item.documentNumber}`,
      link: ctx.canonical(contentPath(kind, item.slug), owners.get(item.siteId) ?? site),
      at: item.publishedAt,
      changedAt: item.changedAt,
      description: sentencesOf(item, kind, t).join(' '),
      category: documentTypeLabel(item.documentType),
    })),
  })
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
