import type { LegalDocument } from '@/payload-types'
import { publicFile, type PublicFile } from '@/platform/media/public-image'
import type { DocumentFacet, DocumentPage } from '@/platform/official-documents/document-list'
import type { Effect } from '@/platform/official-documents/effects'
import { changeNotesOf, type ChangeNote } from '@/platform/publishing/change-notes/change-note'
import { idOf } from '@/platform/publishing/references'
import { PLACE_SELECT, type ItemPlace } from '@/platform/sites/item-place'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { EffectPeriod } from './effect/effect-period'
import { incomingRelations, outgoingRelations, type RelatingDocument, type RelationGroup } from './relations'

/** What every page says of a legal document, whatever the day. */
type LegalDocumentText = {
  id: string
  slug: string
  documentNumber: string
  documentType: string
  abstract: string
  titleEn: string | null
  issuingBody: string | null
  /** Stored days, ISO text. */
  issuedOn: string | null
}

/** A legal document as a list prints it; the effect is that of the list's day. */
export type LegalDocumentRow = LegalDocumentText & { effect: Effect }

export type LegalDocumentPage = DocumentPage<LegalDocumentRow, DocumentFacet | 'sector' | 'effect'> & {
  /** The day that effect is told for. */
  day: CalendarDay
}

/** A legal document with everything its page prints. Days are stored days, ISO text. */
export type LegalDocumentView = LegalDocumentText & {
  ownerId: string
  numberKey: string | null
  signer: string | null
  signerPosition: string | null
  effectiveOn: string | null
  expiresOn: string | null
  sector: { name: string; slug: string } | null
  scope: string | null
  gazette: string | null
  draftingBody: string | null
  files: PublicFile[]
  changes: ChangeNote[]
  relations: RelationGroup[]
  /** Its effect on every day. */
  periods: EffectPeriod[]
  /** Where the documents are read that the reasons of the periods name, by id. */
  places: Record<string, ItemPlace>
  /** ISO text. */
  modifiedAt: string
}

/** What a list reads of a document. */
export const ROW_SELECT = {
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
  ...PLACE_SELECT,
  documentNumber: true,
  abstract: true,
  issuedOn: true,
  effectiveOn: true,
} as const

/** A list row out of a document read with `ROW_SELECT`. */
export function rowOf(document: StoredRow, effect: Effect): LegalDocumentRow {
  return { ...textOf(document), effect }
}

function textOf(document: StoredRow): LegalDocumentText {
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
  }
}

type Surroundings = Pick<LegalDocumentView, 'periods' | 'places'> & {
  /** The published documents that state a relation to this one. */
  others: RelatingDocument[]
}

/** The whole page's content out of a document with its targets populated, and what is known around it. */
export function viewOf(
  document: LegalDocument,
  { periods, places, others }: Surroundings,
): LegalDocumentView {
  const sector = typeof document.sector === 'object' ? document.sector : null
  return {
    ...textOf(document),
    ownerId: idOf(document.site) ?? '',
    numberKey: document.numberKey ?? null,
    signer: document.signer ?? null,
    signerPosition: document.signerPosition ?? null,
    effectiveOn: document.effectiveOn ?? null,
    expiresOn: document.expiresOn ?? null,
    sector: sector && { name: sector.name, slug: sector.slug },
    scope: document.scope ?? null,
    gazette: document.gazette ?? null,
    draftingBody: document.draftingBody ?? null,
    files: (document.files ?? []).flatMap((file) => publicFile(file) ?? []),
    changes: changeNotesOf(document.changeNotes),
    relations: [...outgoingRelations(document), ...incomingRelations(document.id, others)],
    periods,
    places,
    modifiedAt: document.updatedAt,
  }
}
