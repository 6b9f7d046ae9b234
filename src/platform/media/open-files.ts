import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { filesIn } from '../publishing/references'
import { replaceMediaUses } from './media-uses'

type Row = { id: string } & Record<string, unknown>

/** Of a collection without drafts: the files of a row are public while the row is shown; any row is, where nothing is said. */
export function openFiles(isShown: (row: Row) => boolean = () => true): CollectionAfterChangeHook {
  return async ({ collection: { slug, flattenedFields }, doc, req }) => {
    const { id } = doc as Row
    // What the hook is given has one language, and only the fields that were asked for.
    const row = await req.payload.db.findOne<Row>({ collection: slug, where: { id: { equals: id } }, req })
    const files = row && isShown(row) ? filesIn(flattenedFields, row) : []
    await replaceMediaUses(req, { collection: slug, id }, files)
    return doc as unknown
  }
}

/** A deleted row keeps no file open. */
export const closeFiles: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await replaceMediaUses(req, { collection: collection.slug, id: String(id) }, [])
}
