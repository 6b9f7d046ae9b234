import { getTranslations } from 'next-intl/server'
import { ownersOf } from '../../feeds/owners-of'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import { listTags, sightKey } from '../../sites/shared-lists'
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
  const { locale } = ctx
  const tags = [...listTags(ctx, kind), pageTag.shared('agencies')]
  const items = await cachedRead([kind, sightKey(ctx), 'feed', type ?? 'all'], tags, () =>
    readFeedItems(ctx, kind, type),
  )
  const [t, section] = await Promise.all([
    getTranslations({ locale, namespace: 'document-lists.feed' }),
    getTranslations({ locale, namespace: DOCUMENT_SECTIONS[kind].namespace }),
  ])
  return writeFeed({
    ctx,
    kind,
    type,
    items,
    owners: await ownersOf(ctx, items),
    section: section('title'),
    t,
  })
}
