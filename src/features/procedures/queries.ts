import type { Where } from 'payload'
import { DEFAULT_LOCALE, type Locale } from '@/platform/i18n/locales'
import { withNames } from '@/platform/lists/facet-labels'
import { facetedList, PAGE_SIZE, type FacetCount } from '@/platform/lists/faceted-list'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import type { ProcedureFilters } from './filters'
import { listQuery } from './list-query'
import { isProcedureCode } from './procedure-code'
import {
  offeringViewOf,
  POPULATED,
  ROW_SELECT,
  rowOf,
  viewOf,
  type OfferingView,
  type ProcedurePage,
  type ProcedureRow,
  type ProcedureView,
} from './procedure-view'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** One page of `/thu-tuc` with its counts. */
export function listProcedures(ctx: SiteContext, filters: ProcedureFilters): Promise<ProcedurePage> {
  const read = async () => {
    const [{ ids, total, facets }, basisNumber] = await Promise.all([
      facetedList(listQuery(ctx.locale, filters)),
      filters.basis ? citedNumber(ctx, filters.basis) : null,
    ])
    const [rows, sector, agency] = await Promise.all([
      rowsOf(ctx, ids),
      withNames(facets.sector, 'sectors', ctx.locale),
      withNames(facets.agency, 'agencies', ctx.locale),
    ])
    return {
      rows,
      total,
      facets: { ...facets, sector, agency },
      pageCount: Math.ceil(total / PAGE_SIZE),
      basisNumber,
    }
  }
  // Free words are endless; keeping an answer for each would push the useful ones out of the cache.
  if (filters.q) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), catalogueTags(ctx), read)
}

/** Sectors with the number of their procedures, the largest first. */
export function procedureSectors(ctx: SiteContext): Promise<FacetCount[]> {
  return cachedRead(keyOf(ctx, 'sectors'), catalogueTags(ctx), async () => {
    const { facets } = await facetedList(listQuery(ctx.locale, { page: 1 }))
    return withNames(facets.sector, 'sectors', ctx.locale)
  })
}

/** A procedure by its slug; `null` when none is public there. */
export function readProcedure(ctx: SiteContext, slug: string): Promise<ProcedureView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), catalogueTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { and: [PUBLISHED, { slug: { equals: slug } }] },
      locale: ctx.locale,
      depth: 1,
      limit: 1,
      pagination: false,
      populate: POPULATED,
    })
    const [procedure] = docs
    return procedure ? viewOf(procedure, await hasNameIn(ctx.locale, procedure.id)) : null
  })
}

/** The present slug behind a code (`1.001193`, also with a local ending) or an old slug; `null` when there is none. */
export function movedProcedure(ctx: SiteContext, address: string): Promise<string | null> {
  const isCode = isProcedureCode(address)
  if (!isCode && !isSlug(address)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', address), catalogueTags(ctx), async () => {
    if (!isCode) {
      return movedSlug({ collection: 'procedures', sites: [null], slug: address, where: PUBLISHED })
    }
    const payload = await portalPayload()
    const code = address.toUpperCase()
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { and: [PUBLISHED, { or: [{ code: { equals: code } }, { localCode: { equals: code } }] }] },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    return docs[0]?.slug ?? null
  })
}

/** How the site itself offers a procedure; `null` when it has not said. */
export function readOffering(ctx: SiteContext, procedureId: string): Promise<OfferingView | null> {
  const tags = [pageTag.list('offerings', ctx.site.id)]
  return cachedRead(['offering', ctx.site.id, ctx.locale, procedureId], tags, async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'offerings',
      where: { and: [{ site: { equals: ctx.site.id } }, { procedure: { equals: procedureId } }] },
      locale: ctx.locale,
      depth: 0,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? offeringViewOf(docs[0]) : null
  })
}

async function rowsOf(ctx: SiteContext, ids: string[]): Promise<ProcedureRow[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { and: [PUBLISHED, { id: { in: ids } }] },
    locale: ctx.locale,
    select: ROW_SELECT,
    populate: POPULATED,
    depth: 1,
    pagination: false,
  })
  const byId = new Map(docs.map((procedure) => [procedure.id, procedure]))
  return ids.flatMap((id) => {
    const procedure = byId.get(id)
    return procedure ? rowOf(procedure) : []
  })
}

async function hasNameIn(locale: Locale, id: string): Promise<boolean> {
  if (locale === DEFAULT_LOCALE) return true
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { and: [PUBLISHED, { id: { equals: id } }] },
    locale,
    fallbackLocale: false,
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return Boolean(docs[0]?.name)
}

async function citedNumber(ctx: SiteContext, slug: string): Promise<string | null> {
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { and: [PUBLISHED, { site: { equals: ctx.root.id } }, { slug: { equals: slug } }] },
    select: { documentNumber: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.documentNumber ?? null
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['procedures', ctx.locale, ...parts]
}

/** Procedures print names of sectors and agencies, and link to the root's legal documents. */
function catalogueTags(ctx: SiteContext): string[] {
  return [
    pageTag.shared('procedures'),
    pageTag.shared('sectors'),
    pageTag.shared('agencies'),
    pageTag.shared('life-events'),
    pageTag.list('legal-documents', ctx.root.id),
  ]
}
