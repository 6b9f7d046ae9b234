import type { LegalDocument } from '@/payload-types'
import { idOf } from '@/platform/publishing/references'
import { type PLACE_SELECT, placeOf, type ItemPlace } from '@/platform/sites/item-place'
import { dayFromStored, type CalendarDay } from '@/platform/time/calendar-day'
import { RELATION_KINDS, type RelationKind } from './vocabulary'

/** One document that stands in a relation to the one being read. */
export type RelatedDocument = {
  /** `null` for a document the portal does not have. */
  id: string | null
  number: string
  abstract: string | null
  /** Where it is read; `null` for a document the portal does not have. */
  place: ItemPlace | null
  /** Only a part, which provision, from which day if the relation says one. */
  partial: boolean
  provision: string | null
  appliesOn: CalendarDay | null
  /** When the other document was issued and took effect. */
  issuedOn: CalendarDay | null
  effectiveOn: CalendarDay | null
}

/** Relations of one kind seen from one end. */
export type RelationGroup = {
  kind: RelationKind
  direction: 'outgoing' | 'incoming'
  documents: RelatedDocument[]
}

/** Relations that the document itself states, in the order of their kinds; its targets must be populated. */
export function outgoingRelations(document: Pick<LegalDocument, 'relations'>): RelationGroup[] {
  const rows = (document.relations ?? []).flatMap((row) => {
    const target = publishedTarget(row.target)
    const number = target?.documentNumber ?? row.targetText
    if (!number) return []
    return { kind: row.kind, document: related(row, number, target) }
  })
  return grouped(rows, 'outgoing')
}

/** What is read of a document that relates to the one being read. */
export type RelatingDocument = Pick<
  LegalDocument,
  'id' | keyof typeof PLACE_SELECT | 'documentNumber' | 'abstract' | 'issuedOn' | 'effectiveOn' | 'relations'
>

/** Relations that other published documents state to the document with this id. */
export function incomingRelations(id: string, others: RelatingDocument[]): RelationGroup[] {
  const rows = others.flatMap((other) =>
    (other.relations ?? [])
      .filter((row) => idOf(row.target) === id)
      .map((row) => ({ kind: row.kind, document: related(row, other.documentNumber, other) })),
  )
  return grouped(rows, 'incoming')
}

type Row = NonNullable<LegalDocument['relations']>[number]

function related(
  row: Row,
  number: string,
  target: Omit<RelatingDocument, 'relations'> | null,
): RelatedDocument {
  return {
    id: target?.id ?? null,
    number,
    abstract: target?.abstract ?? null,
    place: target && placeOf('legal-documents', target),
    partial: row.partial ?? false,
    provision: row.provision ?? null,
    appliesOn: dayFromStored(row.appliesOn),
    issuedOn: dayFromStored(target?.issuedOn),
    effectiveOn: dayFromStored(target?.effectiveOn),
  }
}

/** A populated target is given as it is in the database, a draft included. */
function publishedTarget(target: Row['target']): LegalDocument | null {
  return typeof target === 'object' && target?._status === 'published' ? target : null
}

function grouped(
  rows: { kind: RelationKind; document: RelatedDocument }[],
  direction: RelationGroup['direction'],
): RelationGroup[] {
  return RELATION_KINDS.flatMap(({ value: kind }) => {
    const documents = rows.filter((row) => row.kind === kind).map((row) => row.document)
    return documents.length > 0 ? [{ kind, direction, documents }] : []
  })
}
