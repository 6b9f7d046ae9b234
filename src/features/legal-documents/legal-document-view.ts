import type { LegalDocument } from '@/payload-types'
import type { FacetCount } from '@/platform/lists/faceted-list'
import { publicFile, type PublicFile } from '@/platform/media/public-image'
import type { Effect } from '@/platform/official-documents/effects'
import { idOf } from '@/platform/publishing/references'
import { incomingRelations, outgoingRelations, type RelatingDocument, type RelationGroup } from './relations'

/** A legal document as a list prints it. */
export type LegalDocumentRow = {
  id: string
  slug: string
  documentNumber: string
  documentType: string
  abstract: string
  titleEn: string | null
  issuingBody: string | null
  /** Stored days, ISO text. */
  issuedOn: string | null
  effect: Effect
}

type LegalDocumentFacet = 'type' | 'issuer' | 'sector' | 'year' | 'effect'

export type LegalDocumentPage = {
  rows: LegalDocumentRow[]
  total: number
  pageCount: number
  facets: Record<LegalDocumentFacet, FacetCount[]>
}

/** A legal document with everything its page prints. Days are stored days, ISO text. */
export type LegalDocumentView = LegalDocumentRow & {
  ownerId: string
  signer: string | null
  signerPosition: string | null
  effectiveOn: string | null
  expiresOn: string | null
  statedEffectReason: string | null
  sector: { name: string; slug: string } | null
  scope: string | null
  gazette: string | null
  draftingBody: string | null
  files: PublicFile[]
  relations: RelationGroup[]
}

/** What a list reads of a document. */
export const ROW_SELECT = {
  site: true,
  slug: true,
  documentNumber: true,
  documentType: true,
  abstract: true,
  titleEn: true,
  issuingBody: true,
  issuingAgency: true,
  issuedOn: true,
} as const

type StoredRow = Pick<LegalDocument, 'id' | keyof typeof ROW_SELECT>

/** What is read of a document that another one relates to. */
export const RELATED_SELECT = {
  site: true,
  slug: true,
  documentNumber: true,
  abstract: true,
  sharedWithMembers: true,
  _status: true,
} as const

/** A list row out of a document read with `ROW_SELECT` and its effect. */
export function rowOf(document: StoredRow, effect: Effect): LegalDocumentRow {
  const agency = typeof document.issuingAgency === 'object' ? document.issuingAgency?.name : null
  return {
    id: document.id,
    slug: document.slug,
    documentNumber: document.documentNumber,
    documentType: document.documentType,
    abstract: document.abstract,
    titleEn: document.titleEn ?? null,
    issuingBody: document.issuingBody || (agency ?? null),
    issuedOn: document.issuedOn ?? null,
    effect,
  }
}

/** The whole page's content out of a document with its targets populated, and the documents that relate to it. */
export function viewOf(
  document: LegalDocument,
  effect: Effect,
  others: RelatingDocument[],
): LegalDocumentView {
  const sector = typeof document.sector === 'object' ? document.sector : null
  return {
    ...rowOf(document, effect),
    ownerId: idOf(document.site) ?? '',
    signer: document.signer ?? null,
    signerPosition: document.signerPosition ?? null,
    effectiveOn: document.effectiveOn ?? null,
    expiresOn: document.expiresOn ?? null,
    statedEffectReason: document.statedEffectReason ?? null,
    sector: sector && { name: sector.name, slug: sector.slug },
    scope: document.scope ?? null,
    gazette: document.gazette ?? null,
    draftingBody: document.draftingBody ?? null,
    files: (document.files ?? []).flatMap((file) => publicFile(file) ?? []),
    relations: [...outgoingRelations(document), ...incomingRelations(document.id, others)],
  }
}
