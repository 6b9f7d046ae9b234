import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { itemHref } from '@/platform/sites/item-href'
import type { ItemPlace } from '@/platform/sites/item-place'
import { dayFromStored, type CalendarDay } from '@/platform/time/calendar-day'
import { ALWAYS, type EffectPeriod, type EffectReason, type NamedDocument } from '../effect/effect-period'
import { periodOn } from '../effect/period-on'
import type { LegalDocumentView } from '../legal-document-view'
import type { RelationGroup } from '../relations'
import { dataPath } from './data-path'

/**
 * A legal document as open data; docs/open-data.md says what each member means. Every member is always there, `null`
 * or an empty list where nothing is known; addresses are absolute, days `yyyy-mm-dd`.
 *
 * @param today the day that `effect` is told for
 * @param canonical address of the page at the site that owns the document
 */
export function legalDocumentRecord(
  ctx: SiteContext,
  document: LegalDocumentView,
  { today, canonical }: { today: CalendarDay; canonical: string },
) {
  const { slug, periods } = document
  const page = ctx.canonical(contentPath('legal-documents', slug))
  return {
    number: document.documentNumber,
    canonicalNumber: document.numberKey,
    type: document.documentType,
    abstract: document.abstract,
    abstractInEnglish: document.titleEn,
    issuingBody: document.issuingBody,
    signer: document.signer,
    signerPosition: document.signerPosition,
    issuedOn: dayFromStored(document.issuedOn),
    effectiveOn: dayFromStored(document.effectiveOn),
    expiresOn: dayFromStored(document.expiresOn),
    sector: document.sector,
    scope: document.scope,
    gazette: document.gazette,
    draftingBody: document.draftingBody,
    effect: { day: today, ...effectRecord(ctx, document, periodOn(periods, today)) },
    periods: periods.map((period) => ({
      from: period.from === ALWAYS ? null : period.from,
      until: period.until,
      ...effectRecord(ctx, document, period),
    })),
    relations: document.relations.flatMap((group) => relationRecords(ctx, group)),
    files: document.files.map(({ name, url, mimeType, bytes }) => ({
      name,
      url: new URL(url, ctx.canonical('/')).href,
      mimeType,
      bytes,
    })),
    modifiedAt: document.modifiedAt,
    links: {
      self: ctx.canonical(dataPath(slug)),
      page,
      canonical,
      asOf: `${page}/tai-ngay/{yyyy-mm-dd}`,
      list: ctx.canonical('/du-lieu/van-ban.json'),
    },
  }
}

function effectRecord(ctx: SiteContext, { places }: LegalDocumentView, period: EffectPeriod) {
  const named = ({ id, number }: NamedDocument) => ({ number, page: pageOf(ctx, places[id]) })
  return {
    effect: period.effect,
    isStated: period.isStated,
    reasons: period.reasons.map((reason: EffectReason) => {
      if ('by' in reason) return { ...reason, by: named(reason.by) }
      return reason.code === 'cycle' ? { ...reason, with: reason.with.map(named) } : reason
    }),
  }
}

function relationRecords(ctx: SiteContext, { kind, direction, documents }: RelationGroup) {
  return documents.map(({ number, abstract, place, partial, provision, appliesOn }) => ({
    kind,
    direction,
    number,
    abstract,
    partial,
    provision,
    appliesOn,
    page: pageOf(ctx, place),
  }))
}

/** Where another document is read, absolute; `null` where this site may not lead to it. */
function pageOf(ctx: SiteContext, place: ItemPlace | null | undefined): string | null {
  const href = place && itemHref(ctx, place)
  return href ? new URL(href, ctx.canonical('/')).href : null
}
