import { pointer, type ArchivedItem } from './archive-format'
import { isObject } from './map-row'

/** What people call an item of an archive; a desk by the procedure that it is for. */
export function nameOf({ id, published, draft }: ArchivedItem): string {
  const row = published ?? draft ?? {}
  const procedure = pointer.safeParse(row.procedure)
  const suffix = procedure.success ? ` (${procedure.data.$ref.name.slice(0, 200)})` : ''
  for (const field of ['title', 'name', 'documentNumber', 'deskName', 'slug']) {
    const value = row[field]
    const text = isObject(value) ? value.vi : value
    if (typeof text === 'string' && text) return text.slice(0, 200) + suffix
  }
  return id
}
