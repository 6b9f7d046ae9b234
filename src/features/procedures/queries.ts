import type { Where } from 'payload'
import { DEFAULT_LOCALE, type Locale } from '@/platform/i18n/locales'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import { isProcedureCode } from './procedure-code'
import { offeringViewOf, POPULATED, viewOf, type OfferingView, type ProcedureView } from './procedure-view'

const PUBLISHED: Where = { _status: { equals: 'published' } }

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
      return movedSlug({ collection: 'procedures', slug: address, where: PUBLISHED })
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
