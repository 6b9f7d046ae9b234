import type { LegalDocument } from '@/payload-types'
import { idOf } from '@/platform/publishing/references'
import { parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import type { StatedRelation } from './legal-content'

type Row = NonNullable<LegalDocument['relations']>[number]

/**
 * The relations of a document that is imported again. What people did to them stays: rows of their own, the document they
 * chose for words, the days they found out. Of what the source states only the words are brought up to date. A row that
 * only points to a document which the source now names was written by an earlier import: the source's own kind counts.
 * @param keyOf number keys of the documents that rows point to, by id
 */
export function mergeRelations(
  existing: Row[],
  stated: StatedRelation[],
  keyOf: ReadonlyMap<string, string>,
): Row[] {
  const left = [...existing]
  const renewed = stated.map((relation): Row => {
    const key = keyIn(relation.targetText)
    const same = left.findIndex((row) => isSame(row, relation, key, keyOf))
    const [known] = same < 0 ? [] : left.splice(same, 1)
    if (!known) return relation
    const { kind, targetText } = relation
    return { ...known, kind, targetText, provision: known.provision ?? relation.provision }
  })
  return [...renewed, ...left]
}

function isSame(
  row: Row,
  relation: StatedRelation,
  key: string,
  keyOf: ReadonlyMap<string, string>,
): boolean {
  if (row.targetText) return row.kind === relation.kind && keyIn(row.targetText) === key
  return key !== '' && keyOf.get(idOf(row.target) ?? '') === key
}

/** The number that words begin with; the words themselves where they begin with none. */
function keyIn(words: string): string {
  const number = parseDocumentNumber(words)
  return 'problem' in number ? words : number.key
}
