import type { StructuredNode } from '@/platform/open-data/structured-data'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { competenceOf } from '../competence'
import type { Fee, OfferingView, ProcedureView, SubmissionMethod } from '../procedure-view'
import { costsNothing, groupMethods } from '../submission'
import { APPLICANTS, labelOf, SUBMISSION_METHODS, TIME_UNITS } from '../vocabulary'

type Described = {
  ctx: Pick<SiteContext, 'site' | 'root' | 'locale' | 'canonical'>
  procedure: ProcedureView
  offering: OfferingView | null
}

/**
 * A procedure as a schema.org `GovernmentService` (https://schema.org/GovernmentService), with this site's desk as the
 * place to go to. `null` for a repealed one: there is no such service any more.
 */
export function structuredData({ ctx, procedure, offering }: Described): StructuredNode | null {
  if (procedure.status === 'repealed') return null
  const { code, localCode, name, description, sector, applicants, methods } = procedure
  const url = ctx.canonical(contentPath('procedures', procedure.slug), ctx.root)
  const agency = procedure.competentAgency ?? procedure.executingAgencies[0] ?? ctx.root.name
  const fees = groupMethods(methods).flatMap((group) => group.fees)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${url}#dich-vu`,
    name,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: 'vi' },
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'Mã thủ tục hành chính', value: code },
      ...(localCode ? [{ '@type': 'PropertyValue', propertyID: 'Mã địa phương', value: localCode }] : []),
    ],
    description: description || undefined,
    serviceType: sector?.name,
    provider: { '@type': 'GovernmentOrganization', name: agency },
    areaServed: { '@type': 'AdministrativeArea', name: ctx.site.name },
    audience: applicants.map((value) => ({ '@type': 'Audience', audienceType: labelOf(APPLICANTS, value) })),
    availableChannel: methods.map((method) => channelOf(method, { ctx, procedure, offering })),
    offers: [...localOffer(offering, ctx.site.name), ...distinctOffers(fees)],
  }
}

function channelOf({ method, time }: SubmissionMethod, described: Described): StructuredNode {
  const { nationalPortalUrl } = described.procedure
  const isOnline = method === 'online' && /^https?:\/\//.test(nationalPortalUrl ?? '')
  const desk = deskOf(described)
  return {
    '@type': 'ServiceChannel',
    name: labelOf(SUBMISSION_METHODS, method),
    availableLanguage: 'vi',
    serviceUrl: isOnline ? nationalPortalUrl : undefined,
    serviceLocation: method === 'direct' ? desk : undefined,
    servicePostalAddress:
      method === 'post' && desk ? { '@type': 'PostalAddress', streetAddress: desk.address } : undefined,
    processingTime: isoDuration(time),
    description: timeInWords(time),
  }
}

/** Where this site takes the papers; nothing where it does not, or where another level does. */
function deskOf({ ctx: { site }, procedure, offering }: Described): StructuredNode | undefined {
  if (offering && !offering.isOffered) return undefined
  if (!offering && competenceOf(site.kind, procedure.levels) !== 'here') return undefined
  const name = offering?.deskName ?? site.desk.name
  const address = offering?.address ?? site.desk.address
  if (!name && !address) return undefined
  return {
    '@type': 'Place',
    name: name ?? site.name,
    address: address ?? undefined,
    telephone: offering?.telephone ?? site.desk.telephone ?? undefined,
  }
}

/** ISO 8601 knows no working days: a time in them is told in words only, rather than as fewer calendar days. */
function isoDuration({ value, unit }: SubmissionMethod['time']): string | undefined {
  if (value === null) return undefined
  if (unit === 'day') return `P${value}D`
  if (unit === 'month') return `P${value}M`
  if (unit === 'hour') return `PT${value}H`
  return undefined
}

function timeInWords({ value, unit, text }: SubmissionMethod['time']): string | undefined {
  const typed = value !== null && unit !== null ? `${value} ${labelOf(TIME_UNITS, unit)}` : null
  const words = [typed, text].filter(Boolean).join(' – ')
  return words ? `Thời hạn giải quyết: ${words}` : undefined
}

function localOffer(offering: OfferingView | null, site: string): StructuredNode[] {
  if (!offering?.isOffered || typeof offering.localFee !== 'number') return []
  return [{ '@type': 'Offer', name: `Lệ phí tại ${site}`, price: offering.localFee, priceCurrency: 'VND' }]
}

/** Only amounts: a fee told in words has no price. */
function distinctOffers(fees: Fee[]): StructuredNode[] {
  const offers = fees.flatMap((fee): StructuredNode[] => {
    const price = costsNothing(fee) ? 0 : fee.amount
    if (price === null || (price === 0 && !costsNothing(fee))) return []
    const { name, text } = fee
    return [
      {
        '@type': 'Offer',
        name: name ?? 'Phí, lệ phí',
        description: text ?? undefined,
        price,
        priceCurrency: 'VND',
      },
    ]
  })
  return [...new Map(offers.map((offer) => [JSON.stringify(offer), offer])).values()]
}
