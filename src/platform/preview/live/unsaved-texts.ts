import type { PreviewKey } from '../unpublished-text'

type Unsaved = { data: Record<string, unknown>; bytes: number; at: number }

const MOST_BYTES = 64 * 1024 * 1024
const LONGEST_KEPT_MS = 10 * 60_000

/**
 * What people have typed and not yet saved, as the preview beside the form shows it: one text for each person and item, in
 * memory only, the oldest dropped first. The API and the pages are separate bundles of one process.
 */
const shared = globalThis as { unsavedPreviewTexts?: Map<string, Unsaved> }
const texts = (shared.unsavedPreviewTexts ??= new Map<string, Unsaved>())

const nameOf = (person: string, { collection, id }: PreviewKey) => `${person} ${collection} ${id}`

/** @param bytes size of the text as it was sent */
export function keepUnsaved(
  person: string,
  key: PreviewKey,
  data: Record<string, unknown>,
  bytes: number,
): void {
  const name = nameOf(person, key)
  texts.delete(name)
  texts.set(name, { data, bytes, at: Date.now() })
  let total = [...texts.values()].reduce((sum, text) => sum + text.bytes, 0)
  for (const [each, text] of texts) {
    if (total <= MOST_BYTES && Date.now() - text.at <= LONGEST_KEPT_MS) return
    texts.delete(each)
    total -= text.bytes
  }
}

/** What this person has last typed into the form of the item; `null` where that is long ago. */
export function unsavedText(person: string, key: PreviewKey): Record<string, unknown> | null {
  const text = texts.get(nameOf(person, key))
  return text && Date.now() - text.at <= LONGEST_KEPT_MS ? text.data : null
}
