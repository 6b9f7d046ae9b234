import { pointer, type ArchivedItem, type Pointer } from './archive-format'
import { isObject, type Row } from './map-row'

/** A relation to a document that this portal does not have keeps the document's number as text. */
export function keepTargetTexts(item: ArchivedItem, knows: (found: Pointer) => boolean): ArchivedItem {
  const withTexts = (row: Row | null | undefined) =>
    row && Array.isArray(row.relations) ? { ...row, relations: row.relations.map(withText) } : row
  const withText = (relation: unknown): unknown => {
    if (!isObject(relation) || relation.targetText) return relation
    const target = pointer.safeParse(relation.target)
    return target.success && !knows(target.data)
      ? { ...relation, targetText: target.data.$ref.name }
      : relation
  }
  return { ...item, published: withTexts(item.published), draft: withTexts(item.draft) }
}
