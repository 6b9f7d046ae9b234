import { sql } from '@payloadcms/db-postgres/drizzle'
import { portalPayload } from '@/platform/payload-client'
import { inOrderOf } from '@/platform/lists/in-order'
import { withNames } from '@/platform/lists/facet-labels'
import { readDocumentPage } from '@/platform/official-documents/document-list'
import type { Effect } from '@/platform/official-documents/effects'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { listTags, sightKey } from '@/platform/sites/shared-lists'
import { shownIds } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import { dayOf, type CalendarDay } from '@/platform/time/calendar-day'
import { effectsOn } from './effect/read-effects'
import type { LegalDocumentFilters } from './filters'
import {
  ROW_SELECT,
  rowOf,
  type LegalDocumentPage,
  type LegalDocumentRow,
  type LegalDocumentView,
} from './legal-document-view'
import { listQuery } from './list-query'
import { findLegalDocument, findMovedLegalDocument } from './read-legal-document'

/** One page of `/van-ban` with its counts. */
export function listLegalDocuments(
  ctx: SiteContext,
  filters: LegalDocumentFilters,
): Promise<LegalDocumentPage> {
  const day = filters.ngay ?? dayOf(new Date())
  const read = async () => {
    const page = await readDocumentPage(listQuery(ctx, filters, day), (ids) => rowsOf(ctx, ids, day))
    const sector = await withNames(page.facets.sector, 'sectors', ctx.locale)
    return { ...page, facets: { ...page.facets, sector }, day }
  }
  const { q, issuer, signer, ngay } = filters
  // Free words and days are endless; keeping an answer for each would push the useful ones out of the cache.
  if (q || issuer || signer || ngay) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), tagsOf(ctx), read)
}

/** The newest legal documents of a site, for its home page. */
export function latestLegalDocuments(ctx: SiteContext, limit: number): Promise<LegalDocumentRow[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), tagsOf(ctx), async () => {
    const where = [sql`d.issued_on IS NOT NULL`]
    const order = sql`d.issued_on DESC, d.id DESC`
    return rowsOf(ctx, await shownIds(ctx, 'legal-documents', { where, order, limit }), dayOf(new Date()))
  })
}

/** A legal document by its slug, the site's own before others'; `null` when the site shows none. */
export function readLegalDocument(ctx: SiteContext, slug: string): Promise<LegalDocumentView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), tagsOf(ctx), () => findLegalDocument(ctx, slug))
}

/** Today's effect of published documents of the root, by id; those it does not have are left out. */
export function currentEffects(ctx: SiteContext, ids: string[]): Promise<Record<string, Effect>> {
  if (ids.length === 0) return Promise.resolve({})
  return cachedRead(keyOf(ctx, 'effects', ...ids), tagsOf(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { _status: { equals: 'published' }, site: { equals: ctx.root.id }, id: { in: ids } },
      select: {},
      depth: 0,
      pagination: false,
    })
    const effects = await effectsOn(
      docs.map(({ id }) => id),
      dayOf(new Date()),
    )
    return Object.fromEntries([...effects].map(([id, { effect }]) => [id, effect]))
  })
}

/** The present slug of a document that once had this one; `null` when there is none. */
export function movedLegalDocument(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), tagsOf(ctx), () => findMovedLegalDocument(ctx, slug))
}

async function rowsOf(ctx: SiteContext, ids: string[], day: CalendarDay): Promise<LegalDocumentRow[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const [{ docs }, effects] = await Promise.all([
    payload.find({
      collection: 'legal-documents',
      where: { and: [visibleAt(ctx, 'legal-documents'), { id: { in: ids } }] },
      locale: ctx.locale,
      select: ROW_SELECT,
      populate: { agencies: { name: true } },
      depth: 1,
      pagination: false,
    }),
    effectsOn(ids, day),
  ])
  return inOrderOf(ids, docs).map((document) =>
    rowOf(document, effects.get(document.id)?.effect ?? 'unknown'),
  )
}

/** Effect changes with the day, so what is kept is kept for one day only. */
function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['legal-documents', sightKey(ctx), ctx.locale, dayOf(new Date()), ...parts]
}

function tagsOf(ctx: SiteContext): string[] {
  return [...listTags(ctx, 'legal-documents'), pageTag.shared('sectors'), pageTag.shared('agencies')]
}
