import type { MappedRecord } from '../source/source-record'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { dayFromStored } from '@/platform/time/calendar-day'
import type { LegalContent } from './legal-content'
import type { ProvincialDocument, Successor } from './provincial-list'

/**
 * A list says of each document what replaced it; the portal keeps that on the replacing one. The documents come back in
 * layers: whatever a document replaces stands in an earlier layer, so that it exists when the relation is written. A
 * successor that the list does not hold stays in the words of `statedEffectReason`.
 */
export function inOrderOfSuccession(documents: ProvincialDocument[]): MappedRecord<LegalContent>[][] {
  const replacedBy = new Map(documents.map((document) => [document, successorsIn(documents, document)]))
  const layers: MappedRecord<LegalContent>[][] = []
  let left = documents
  while (left.length > 0) {
    const ready = left.filter((document) => !left.some((other) => replacedBy.get(other)?.includes(document)))
    // Documents that replace each other in a circle cannot all be right: they are written without the relation.
    const layer = ready.length > 0 ? ready : left
    for (const document of layer) {
      for (const [old, successors] of replacedBy) {
        if (successors.includes(document) && !left.includes(old))
          document.content.replaces.push(replacedOf(old))
      }
    }
    layers.push(layer)
    left = left.filter((document) => !layer.includes(document))
  }
  return layers
}

function successorsIn(documents: ProvincialDocument[], old: ProvincialDocument): ProvincialDocument[] {
  return old.successors.flatMap((successor) => {
    const found = documents.filter((candidate) => candidate !== old && isNamed(candidate, successor))
    return found.length === 1 ? found : []
  })
}

function isNamed({ content }: ProvincialDocument, { numberKey, issuedOn }: Successor): boolean {
  if (documentNumberKey(content.documentNumber) !== numberKey) return false
  return issuedOn === null || dayFromStored(content.issuedOn) === issuedOn
}

function replacedOf({ sourceId, content }: ProvincialDocument) {
  return { sourceId, documentNumber: content.documentNumber }
}
