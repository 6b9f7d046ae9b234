import { getTranslations } from 'next-intl/server'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import type { SiteContext } from '../../sites/site-context'
import { DOCUMENT_SECTIONS, type DocumentKind } from '../document-sections'
import type { DocumentType } from '../document-types'
import { readFeedItems } from './read-feed-items'
import { writeFeed } from './write-feed'

/** The newest documents of one kind that a site shows, all or of one type, as RSS 2.0. */
export async function documentFeed(
  ctx: SiteContext,
  kind: DocumentKind,
  type: DocumentType | null,
): Promise<string> {
  const { locale, site, root } = ctx
  const tags = [pageTag.list(kind, site.id), pageTag.list(kind, root.id), pageTag.shared('agencies')]
  const items = await cachedRead([kind, site.id, 'feed', type ?? 'all'], tags, () =>
    readFeedItems(ctx, kind, type),
  )
  const [t, section] = await Promise.all([
    getTranslations({ locale, namespace: 'document-lists.feed' }),
    getTranslations({ locale, namespace: DOCUMENT_SECTIONS[kind].namespace }),
  ])
  return writeFeed({ ctx, kind, type, items, section: section('title'), t })
}
