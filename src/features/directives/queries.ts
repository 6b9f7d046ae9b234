import { inOrderOf } from '@/platform/lists/in-order'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import type { DocumentFilters } from '@/platform/official-documents/document-filters'
import { documentListQuery, readDocumentPage } from '@/platform/official-documents/document-list'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
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

/** What a link inside a text needs to know of its target. */
const LINKED = { slug: true, _status: true } as const

/** One page of `/chi-dao-dieu-hanh` with its counts. */
export function listDirectives(ctx: SiteContext, filters: DocumentFilters): Promise<DirectivePage> {
  const read = () =>
    readDocumentPage(documentListQuery(ctx, 'directives', filters), (ids) => rowsOf(ctx, ids))
  // Free words are endless; keeping an answer for each would push the useful ones out of the cache.
  if (filters.q || filters.issuer || filters.signer) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), listTags(ctx), read)
}

/** The newest directives of a site, for its home page. */
export function latestDirectives(ctx: SiteContext, limit: number): Promise<DirectiveRow[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'directives',
      where: { and: [visibleAt(ctx, 'directives'), { issuedOn: { exists: true } }] },
      locale: ctx.locale,
      select: ROW_SELECT,
      populate: { agencies: { name: true } },
      sort: ['-issuedOn', '-id'],
      depth: 1,
      limit,
      pagination: false,
    })
    return docs.map(rowOf)
  })
}

/** A directive by its slug, the site's own before the root's; `null` when the site shows none. */
export function readDirective(ctx: SiteContext, slug: string): Promise<DirectiveView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'directives',
      where: { and: [visibleAt(ctx, 'directives'), { slug: { equals: slug } }] },
      locale: ctx.locale,
      depth: 1,
      limit: 2,
      pagination: false,
      populate: {
        media: PUBLIC_MEDIA_SELECT,
        agencies: { name: true },
        sectors: { name: true },
        sites: { name: true },
        news: LINKED,
        pages: LINKED,
        directives: LINKED,
        'legal-documents': LINKED,
        procedures: LINKED,
      },
    })
    const directive = docs.find((found) => idOf(found.site) === ctx.site.id) ?? docs[0]
    return directive ? viewOf(directive) : null
  })
}

/** The present slug of a directive that once had this one; `null` when there is none. */
export function movedDirective(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), listTags(ctx), () =>
    movedSlug({
      collection: 'directives',
      sites: [ctx.site.id, ctx.root.id],
      slug,
      where: visibleAt(ctx, 'directives'),
    }),
  )
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
  return ['directives', ctx.site.id, ctx.locale, ...parts]
}

function listTags(ctx: SiteContext): string[] {
  return [
    pageTag.list('directives', ctx.site.id),
    pageTag.list('directives', ctx.root.id),
    pageTag.shared('agencies'),
  ]
}
