import type { Where } from 'payload'
import type { PreviewKey } from '../unpublished-text'

/** Rows that name an item as text: its links, its publications. */
export function ofItem({ collection, id }: PreviewKey): Where {
  return { collection: { equals: collection }, itemId: { equals: id } }
}
