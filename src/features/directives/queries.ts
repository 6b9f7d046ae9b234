import { sql } from '@payloadcms/db-postgres/drizzle'
import { inOrderOf } from '@/platform/lists/in-order'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import type { DocumentFilters } from '@/platform/official-documents/document-filters'
import { documentListQuery, readDocumentPage } from '@/platform/official-documents/document-list'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import { listTags, sightKey } from '@/platform/sites/shared-lists'
import { movedAt, shownAt, shownIds } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import {
  ROW_SELECT,
  rowOf,
  viewOf,
  type DirectivePage,
  type DirectiveRow,
  type DirectiveView,
} from './directive-view'

/** One page of `/chi-dao-dieu-hanh` with its counts. */
export function listDirectives(ctx: SiteContext, filters: DocumentFilters): Promise<DirectivePage> {
  const read = () =>
    readDocumentPage(documentListQuery(ctx, 'directives', filters), (ids) => rowsOf(ctx, ids))
  // Free words are endless; keeping an answer for each would push the useful ones out of the cache.
  if (filters.q || filters.issuer || filters.signer) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), tagsOf(ctx), read)
}

/** The newest directives of a site, for its home page. */
export function latestDirectives(ctx: SiteContext, limit: number): Promise<DirectiveRow[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), tagsOf(ctx), async () => {
    const where = [sql`d.issued_on IS NOT NULL`]
    const order = sql`d.issued_on DESC, d.id DESC`
    return rowsOf(ctx, await shownIds(ctx, 'directives', { where, order, limit }))
  })
}

/** A directive by its slug, the site's own before others'; `null` when the site shows none. */
export function readDirective(ctx: SiteContext, slug: string): Promise<DirectiveView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), tagsOf(ctx), async () => {
    const id = await shownAt(ctx, 'directives', slug)
    if (id === null) return null
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'directives',
      where: { and: [visibleAt(ctx, 'directives'), { id: { equals: id } }] },
      locale: ctx.locale,
      depth: 1,
      limit: 1,
      pagination: false,
      populate: {
        media: PUBLIC_MEDIA_SELECT,
        agencies: { name: true },
        sectors: { name: true },
        sites: { name: true },
        ...LINKED_ITEMS,
      },
    })
    return docs[0] ? viewOf(docs[0]) : null
  })
}

/** The present slug of a directive that once had this one; `null` when there is none. */
export function movedDirective(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), tagsOf(ctx), () => movedAt(ctx, 'directives', slug))
}

async function rowsOf(ctx: SiteContext, ids: string[]): Promise<DirectiveRow[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'directives',
    where: { and: [visibleAt(ctx, 'directives'), { id: { in: ids } }] },
    locale: ctx.locale,
    select: ROW_SELECT,
    populate: { agencies: { name: true } },
    depth: 1,
    pagination: false,
  })
  return inOrderOf(ids, docs).map(rowOf)
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['directives', sightKey(ctx), ctx.locale, ...parts]
}

function tagsOf(ctx: SiteContext): string[] {
  return [...listTags(ctx, 'directives'), pageTag.shared('agencies')]
}
