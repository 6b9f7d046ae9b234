import type { ArchivedItem } from './archive-format'
import { isObject } from './map-row'

/** What people call an item of an archive. */
export function nameOf({ id, published, draft }: ArchivedItem): string {
  const row = published ?? draft ?? {}
  for (const field of ['title', 'name', 'documentNumber', 'deskName', 'slug']) {
    const value = row[field]
    const text = isObject(value) ? value.vi : value
    if (typeof text === 'string' && text) return text.slice(0, 200)
  }
  return id
}
