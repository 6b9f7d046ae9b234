import { Feed } from 'feed'
import { getTranslations } from 'next-intl/server'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import { contentPath } from '../../sites/content-path'
import type { SiteContext } from '../../sites/site-context'
import { displayStoredDay } from '../../time/calendar-day'
import { DOCUMENT_SECTIONS, type DocumentKind } from '../document-sections'
import { documentTypeLabel, type DocumentType } from '../document-types'
import { feedPath } from './feed-path'
import { readFeedItems, type FeedItem } from './read-feed-items'
import { xmlText } from './xml-text'

const MINUTES_BETWEEN_LOOKS = 60

/**
 * The newest documents of one kind that a site shows, all or of one type, as RSS 2.0. The same documents give the same
 * text, so that its tag says whether anything is new.
 */
export async function documentFeed(
  ctx: SiteContext,
  kind: DocumentKind,
  type: DocumentType | null,
): Promise<string> {
  const { locale, site, root } = ctx
  const { namespace, path } = DOCUMENT_SECTIONS[kind]
  const tags = [pageTag.list(kind, site.id), pageTag.list(kind, root.id), pageTag.shared('agencies')]
  const items = await cachedRead([kind, site.id, 'feed', type ?? 'all'], tags, () =>
    readFeedItems(ctx, kind, type),
  )
  const [t, section] = await Promise.all([
    getTranslations({ locale, namespace: 'document-lists.feed' }),
    getTranslations({ locale, namespace }),
  ])
  const names = { section: section('title'), site: site.name }
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
    const owner = item.siteId === site.id ? site : root
    feed.addItem({
      title: xmlText(`${documentTypeLabel(item.documentType)} ${item.documentNumber}`),
      link: ctx.canonical(contentPath(kind, item.slug), owner),
      // An address may change with a correction; the document stays the same one.
      guid: `urn:uuid:${item.id}`,
      date: new Date(item.publishedAt),
      description: xmlText([`${item.abstract.trim().replace(/[.;\s]+$/, '')}.`, ...factsOf(item)].join(' ')),
      category: [{ name: documentTypeLabel(item.documentType) }],
    })
  }
  return feed.rss2()

  function factsOf({ issuedOn, issuingBody, comingOn }: FeedItem): string[] {
    const coming = kind === 'directives' ? 'due' : 'effectiveFrom'
    return [
      issuingBody ? t('issuedBy', { issuer: issuingBody }) : '',
      issuedOn ? t('issued', { day: displayStoredDay(issuedOn) }) : '',
      comingOn ? t(coming, { day: displayStoredDay(comingOn) }) : '',
    ].filter(Boolean)
  }
}
