import type { StructuredNode } from '@/platform/open-data/structured-data'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { Effect } from '@/platform/official-documents/effects'
import type { SiteContext } from '@/platform/sites/site-context'
import { itemHref } from '@/platform/sites/item-href'
import { dayFromStored, dayOf } from '@/platform/time/calendar-day'
import { periodOn } from '../effect/period-on'
import type { LegalDocumentView } from '../legal-document-view'
import type { RelationKind } from '../vocabulary'

/** What schema.org has words for; nothing is said of a document whose effect is not known. */
const LEGAL_FORCE: Partial<Record<Effect, string>> = {
  'in-force': 'InForce',
  'partly-expired': 'PartiallyInForce',
  'not-yet': 'NotInForce',
  expired: 'NotInForce',
  suspended: 'NotInForce',
  obsolete: 'NotInForce',
}

const RELATION_MEMBERS: Partial<Record<RelationKind, string>> = {
  amends: 'legislationAmends',
  replaces: 'legislationRepeals',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  consolidates: 'legislationConsolidates',
  'based-on': 'isBasedOn',
  cites: 'citation',
}

type Described = {
  ctx: SiteContext
  document: LegalDocumentView
  /** The one address of its page. */
  url: string
}

/** A legal document as schema.org `Legislation` (https://schema.org/Legislation). */
export function structuredData({ ctx, document, url }: Described): StructuredNode {
  const { documentNumber, documentType, issuingBody, signer, abstract, files } = document
  const force = LEGAL_FORCE[periodOn(document.periods, dayOf(new Date())).effect]
  const issuedOn = dayFromStored(document.issuedOn) ?? undefined
  const effectiveOn = dayFromStored(document.effectiveOn) ?? undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': `${url}#van-ban`,
    name: `${documentTypeLabel(documentType)} ${documentNumber}`,
    alternateName: document.titleEn ?? undefined,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    inLanguage: 'vi',
    legislationIdentifier: documentNumber,
    legislationType: documentTypeLabel(documentType),
    abstract,
    legislationDate: issuedOn,
    datePublished: issuedOn,
    temporalCoverage: effectiveOn && `${effectiveOn}/${dayFromStored(document.expiresOn) ?? '..'}`,
    legislationPassedBy: issuingBody ? { '@type': 'GovernmentOrganization', name: issuingBody } : undefined,
    legislationResponsible: signer ? { '@type': 'Person', name: signer } : undefined,
    legislationJurisdiction: document.scope ?? undefined,
    legislationLegalForce: force && `https://schema.org/${force}`,
    ...relatedNodes(ctx, document),
    encoding: files.map((file) => ({
      '@type': 'MediaObject',
      name: file.name,
      contentUrl: new URL(file.url, ctx.canonical('/')).href,
      encodingFormat: file.mimeType,
    })),
  }
}

/** What the document does to others, under the names that schema.org has for it. */
function relatedNodes(ctx: SiteContext, { relations }: LegalDocumentView): Record<string, StructuredNode[]> {
  const nodes: Record<string, StructuredNode[]> = {}
  for (const { kind, direction, documents } of relations) {
    const member = RELATION_MEMBERS[kind]
    if (!member || direction !== 'outgoing') continue
    nodes[member] = [
      ...(nodes[member] ?? []),
      ...documents.map(({ number, place }) => {
        const href = place && itemHref(ctx, place)
        return {
          '@type': 'Legislation',
          legislationIdentifier: number,
          url: href ? new URL(href, ctx.canonical('/')).href : undefined,
        }
      }),
    ]
  }
  return nodes
}
