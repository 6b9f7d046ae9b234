import type { LegalDocument } from '@/payload-types'
import { withNames } from '@/platform/lists/facet-labels'
import { facetedList, PAGE_SIZE } from '@/platform/lists/faceted-list'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import type { Effect } from '@/platform/official-documents/effects'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import { dayOf } from '@/platform/time/calendar-day'
import { effectsOn } from './effect/read-effects'
import type { LegalDocumentFilters } from './filters'
import {
  RELATED_SELECT,
  ROW_SELECT,
  rowOf,
  viewOf,
  type LegalDocumentPage,
  type LegalDocumentRow,
  type LegalDocumentView,
} from './legal-document-view'
import { listQuery } from './list-query'

/** One page of `/van-ban` with its counts. */
export function listLegalDocuments(
  ctx: SiteContext,
  filters: LegalDocumentFilters,
): Promise<LegalDocumentPage> {
  const read = async () => {
    const { ids, total, facets } = await facetedList(listQuery(ctx, filters, dayOf(new Date())))
    const sector = await withNames(facets.sector, 'sectors', ctx.locale)
    const rows = await rowsOf(ctx, ids)
    return { rows, total, facets: { ...facets, sector }, pageCount: Math.ceil(total / PAGE_SIZE) }
  }
  // Free words are endless; keeping an answer for each would push the useful ones out of the cache.
  if (filters.q) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), listTags(ctx), read)
}

/** The newest legal documents of a site, for its home page. */
export function latestLegalDocuments(ctx: SiteContext, limit: number): Promise<LegalDocumentRow[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { and: [visibleAt(ctx), { issuedOn: { exists: true } }] },
      select: {},
      sort: ['-issuedOn', '-id'],
      depth: 0,
      limit,
      pagination: false,
    })
    return rowsOf(
      ctx,
      docs.map(({ id }) => id),
    )
  })
}

/** A legal document by its slug, the site's own before the root's; `null` when the site shows none. */
export function readLegalDocument(ctx: SiteContext, slug: string): Promise<LegalDocumentView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { and: [visibleAt(ctx), { slug: { equals: slug } }] },
      locale: ctx.locale,
      depth: 1,
      limit: 2,
      pagination: false,
      populate: {
        'legal-documents': RELATED_SELECT,
        media: PUBLIC_MEDIA_SELECT,
        agencies: { name: true },
        sectors: { name: true, slug: true },
        sites: {},
      },
    })
    const document = docs.find((found) => idOf(found.site) === ctx.site.id) ?? docs[0]
    return document ? withRelations(ctx, document) : null
  })
}

/** Today's effect of published documents of the root, by id; those it does not have are left out. */
export function currentEffects(ctx: SiteContext, ids: string[]): Promise<Record<string, Effect>> {
  if (ids.length === 0) return Promise.resolve({})
  return cachedRead(keyOf(ctx, 'effects', ...ids), listTags(ctx), async () => {
    const payload = await portalPayload()
    const [{ docs }, effects] = await Promise.all([
      payload.find({
        collection: 'legal-documents',
        where: {
          _status: { equals: 'published' },
          site: { equals: ctx.root.id },
          id: { in: ids },
        },
        select: {},
        depth: 0,
        pagination: false,
      }),
      effectsOn(ids, dayOf(new Date())),
    ])
    return Object.fromEntries(docs.map(({ id }) => [id, effects.get(id)?.effect ?? 'unknown']))
  })
}

/** The present slug of a document that once had this one; `null` when there is none. */
export function movedLegalDocument(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), listTags(ctx), () =>
    movedSlug({
      collection: 'legal-documents',
      sites: [ctx.site.id, ctx.root.id],
      slug,
      where: visibleAt(ctx),
    }),
  )
}

async function rowsOf(ctx: SiteContext, ids: string[]): Promise<LegalDocumentRow[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const [{ docs }, effects] = await Promise.all([
    payload.find({
      collection: 'legal-documents',
      where: { and: [visibleAt(ctx), { id: { in: ids } }] },
      locale: ctx.locale,
      select: ROW_SELECT,
      populate: { agencies: { name: true }, sites: {} },
      depth: 1,
      pagination: false,
    }),
    effectsOn(ids, dayOf(new Date())),
  ])
  const byId = new Map(docs.map((document) => [document.id, document]))
  return ids.flatMap((id) => {
    const document = byId.get(id)
    return document ? rowOf(document, effects.get(id)?.effect ?? 'unknown') : []
  })
}

async function withRelations(ctx: SiteContext, document: LegalDocument): Promise<LegalDocumentView> {
  const payload = await portalPayload()
  const ownerId = idOf(document.site) ?? ctx.site.id
  const [effects, others] = await Promise.all([
    effectsOn([document.id], dayOf(new Date())),
    payload.find({
      collection: 'legal-documents',
      where: {
        'relations.target': { equals: document.id },
        _status: { equals: 'published' },
        site: { in: [ownerId, ctx.root.id] },
      },
      select: { ...RELATED_SELECT, relations: true },
      sort: '-issuedOn',
      depth: 0,
      pagination: false,
    }),
  ])
  return viewOf(document, effects.get(document.id)?.effect ?? 'unknown', others.docs)
}

/** Effect changes with the day, so what is kept is kept for one day only. */
function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['legal-documents', ctx.site.id, ctx.locale, dayOf(new Date()), ...parts]
}

function listTags(ctx: SiteContext): string[] {
  return [
    pageTag.list('legal-documents', ctx.site.id),
    pageTag.list('legal-documents', ctx.root.id),
    pageTag.shared('sectors'),
    pageTag.shared('agencies'),
  ]
}
