import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isObject, mapRow, type MapPointer, type Row } from './map-row'

type Target = { req: PayloadRequest; collection: CollectionSlug; id: string; map: MapPointer }

/**
 * Lays the English texts of an archived row over what has been written in Vietnamese. For items without drafts: Payload's
 * own update would refuse English that is not complete, which is how most sites have it.
 */
export async function addEnglishToRow({ req, collection, id, map }: Target, content: Row): Promise<void> {
  const { db, collections } = req.payload
  const fields = collections[collection].config.flattenedFields
  const stored = await db.findOne<Row & { id: string }>({ collection, where: { id: { equals: id } }, req })
  if (!stored) throw new Error(`The row of ${collection} ${id} vanished inside its own transaction.`)
  const data = laidOver(fields, stored, mapRow(fields, content, map))
  await db.updateOne({ collection, id, data, req, returning: false })
}

function laidOver(fields: FlattenedField[], stored: Row, english: Row): Row {
  const result = { ...stored }
  for (const field of fields) {
    const [there, said] = [stored[field.name], english[field.name]]
    if (said === null || said === undefined) continue
    if ('localized' in field && field.localized) {
      if (isObject(said) && isSaid(said.en))
        result[field.name] = { ...(isObject(there) ? there : {}), en: said.en }
    } else if ((field.type === 'group' || field.type === 'tab') && isObject(said)) {
      result[field.name] = laidOver(field.flattenedFields, isObject(there) ? there : {}, said)
    } else if (
      (field.type === 'array' || field.type === 'blocks') &&
      Array.isArray(there) &&
      Array.isArray(said)
    ) {
      result[field.name] = there.map((row: unknown, at) => {
        const below: unknown = said[at]
        return isObject(row) && isObject(below) ? laidOver(fieldsOf(field, row), row, below) : row
      })
    }
  }
  return result
}

function fieldsOf(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Row): FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}

const isSaid = (text: unknown) => text !== null && text !== undefined && text !== ''
