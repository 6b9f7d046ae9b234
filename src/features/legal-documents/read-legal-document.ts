import type { LegalDocument } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { idOf } from '@/platform/publishing/references'
import { movedAt, shownAt } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { PLACE_SELECT, placeOf, type ItemPlace } from '@/platform/sites/item-place'
import { visibleAt } from '@/platform/sites/visible-at'
import type { EffectPeriod } from './effect/effect-period'
import { timelineOf } from './effect/read-effects'
import { RELATED_SELECT, viewOf, type LegalDocumentView } from './legal-document-view'
import { namedIn } from './periods'
import type { RelatingDocument } from './relations'

/** A published legal document with all around it, the site's own before others'; `null` when the site shows none. */
export async function findLegalDocument(ctx: SiteContext, slug: string): Promise<LegalDocumentView | null> {
  const id = await shownAt(ctx, 'legal-documents', slug)
  if (id === null) return null
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { and: [visibleAt(ctx, 'legal-documents'), { id: { equals: id } }] },
    locale: ctx.locale,
    depth: 1,
    limit: 1,
    pagination: false,
    populate: {
      'legal-documents': RELATED_SELECT,
      media: PUBLIC_MEDIA_SELECT,
      agencies: { name: true },
      sectors: { name: true, slug: true },
      sites: {},
    },
  })
  return docs[0] ? withSurroundings(ctx, docs[0]) : null
}

/** The whole page of a document with its targets populated: its effect, and the documents that relate to it. */
export async function withSurroundings(
  ctx: SiteContext,
  document: LegalDocument,
): Promise<LegalDocumentView> {
  const [periods, others] = await Promise.all([timelineOf(document.id), relatingTo(document, ctx)])
  return viewOf(document, { periods, others, places: await placesOf(periods) })
}

/** The present slug of a document that once had this one; `null` when there is none. */
export function findMovedLegalDocument(ctx: SiteContext, slug: string): Promise<string | null> {
  return movedAt(ctx, 'legal-documents', slug)
}

/** Documents of the reader's site, of the owner's or of one above that state a relation to this one. */
async function relatingTo(document: LegalDocument, ctx: SiteContext): Promise<RelatingDocument[]> {
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: {
      'relations.target': { equals: document.id },
      _status: { equals: 'published' },
      site: { in: [idOf(document.site), ctx.site.id, ...ctx.above.map(({ id }) => id)] },
    },
    select: { ...RELATED_SELECT, relations: true },
    sort: '-issuedOn',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Where the documents are read that the reasons name; one that is no longer published is left out. */
async function placesOf(periods: EffectPeriod[]): Promise<Record<string, ItemPlace>> {
  const ids = namedIn(periods)
  if (ids.length === 0) return {}
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { id: { in: ids }, _status: { equals: 'published' } },
    select: PLACE_SELECT,
    depth: 0,
    pagination: false,
  })
  return Object.fromEntries(
    docs.flatMap((document) => {
      const place = placeOf('legal-documents', document)
      return place ? [[document.id, place]] : []
    }),
  )
}
