import type { CollectionBeforeChangeHook } from 'payload'
import { holdItem } from './workflow-row'

/**
 * Everybody who writes an item takes its row first, then what hangs on it: its versions, its place in the workflow. A save
 * and an approval at the same moment would otherwise wait for each other.
 */
export const holdItemFirst: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: unknown }
  if (operation === 'update' && typeof id === 'string')
    await holdItem(req, { collection: collection.slug, id })
  return data
}
