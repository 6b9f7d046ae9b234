/*
 * What the fields of each block hold, for all that reads texts: the search, the checks, packages, and the rule of what a
 * text may point to. Browsers read it too, so it knows nothing of Payload; a test holds it against the forms.
 */

/** What a field of a block holds. */
export type Part =
  | { kind: 'words' }
  /** A rich text of its own. */
  | { kind: 'text' }
  /** An id of the collection; of several collections, named in the value, for `null`. */
  | { kind: 'reference'; to: string | null; isRequired: boolean }
  | { kind: 'rows'; parts: Parts }

export type Parts = Readonly<Record<string, Part>>

const words: Part = { kind: 'words' }
const needed = (to: string | null): Part => ({ kind: 'reference', to, isRequired: true })

/** Fields that are not named here hold no words and point nowhere. */
export const BLOCK_PARTS: Readonly<Record<string, Parts>> = {
  gallery: { title: words, pictures: { kind: 'rows', parts: { picture: needed('media'), caption: words } } },
  fileList: { title: words, files: { kind: 'rows', parts: { label: words, file: needed('media') } } },
  quote: { text: words, source: words },
  video: { title: words, poster: { kind: 'reference', to: 'media', isRequired: false } },
  notice: { title: words, text: { kind: 'text' } },
  documentCard: { words, document: needed(null) },
  procedureCard: { words, procedure: needed('procedures') },
  contactCard: {
    agency: needed('agencies'),
    name: words,
    address: words,
    telephone: words,
    email: words,
    hours: words,
  },
}

/** The parts of a block by what its node says of itself; `null` for what is no block of ours. */
export function partsOf(fields: unknown): Parts | null {
  if (typeof fields !== 'object' || fields === null || !('blockType' in fields)) return null
  const { blockType } = fields
  return typeof blockType === 'string' && Object.hasOwn(BLOCK_PARTS, blockType)
    ? (BLOCK_PARTS[blockType] ?? null)
    : null
}
