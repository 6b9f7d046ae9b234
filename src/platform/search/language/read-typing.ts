/** How a text was typed or encoded when it was not Vietnamese in Unicode. */
export type Decoding = 'telex' | 'vni' | 'tcvn3' | 'vni-windows'

/** The words that the portal's own texts use. */
export interface KnownWords {
  hasSyllable(folded: string): boolean
  /** Two syllables with their marks, lower case, NFC. */
  hasPair(pair: string): boolean
}

/**
 * What a text typed without input method, or pasted from an old encoding, says in Unicode; null when the text is best
 * read as it is.
 */
export function readTyping(_text: string, _known: KnownWords): { text: string; decoding: Decoding } | null {
  return null
}
