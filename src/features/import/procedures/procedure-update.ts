import type { PayloadRequest } from 'payload'
import type { Procedure } from '@/payload-types'
import { contentHash } from '@/platform/publishing/content-hash'
import { idOf } from '@/platform/publishing/references'
import type { MappedRecord } from '../source/source-record'
import { realChanges } from '../updates/real-changes'
import type { ProcedureContent } from './map-procedure'
import type { ProcedureReferences } from './procedure-references'
import type { ProcedureSource } from './procedure-source'

type LegalBasis = NonNullable<Procedure['legalBasis']>

/** What an import has to know of a stored procedure before it compares it. */
export type KnownProcedure = Pick<Procedure, 'id' | 'code' | 'name' | 'updatedAt'> &
  Pick<Procedure, 'sourceName' | 'sourceHash' | 'legalBasis' | '_status'>

type Import = { source: ProcedureSource; references: ProcedureReferences; req?: PayloadRequest }

/** True when the source says what it said when this procedure was last written from it: what people changed then stays. */
export function saysTheSame(record: MappedRecord<ProcedureContent>, stored: KnownProcedure, from: Import) {
  return stored.sourceName === from.source.name && stored.sourceHash === contentHash(record.content)
}

/**
 * The fields that a record would change in a stored procedure; empty when there are none. Where the source says nothing
 * new, only citations are linked to documents that came after them.
 */
export function procedureUpdate(
  record: MappedRecord<ProcedureContent>,
  stored: KnownProcedure,
  from: Import,
): Record<string, unknown> {
  const { references, source, req } = from
  const basis = stored.legalBasis ?? []
  if (saysTheSame(record, stored, from)) {
    const linked = references.newlyLinked(basis)
    return linked ? { legalBasis: linked } : {}
  }
  const { legalBasis, ...data } = references.dataOf(record, req)
  const said = legalBasis ? { ...data, legalBasis: withKnownLinks(legalBasis as LegalBasis, basis) } : data
  return realChanges(stored, said, source.isWhole)
}

/** A citation that a person linked by hand keeps its document. */
function withKnownLinks(said: LegalBasis, stored: LegalBasis): LegalBasis {
  return said.map((row) => {
    if (row.legalDocument) return row
    const known = stored.find(
      ({ documentNumber, text }) => documentNumber === row.documentNumber && text === row.text,
    )
    const legalDocument = idOf(known?.legalDocument)
    return legalDocument ? { ...row, legalDocument } : row
  })
}
