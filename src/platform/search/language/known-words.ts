/** What the portal's own texts use: the measure of whether a reading is plausible. */
export interface KnownWords {
  /** A word in lower case without marks. */
  hasSyllable(folded: string): boolean
  /** Two neighbouring words with their marks, one space between them, in lower-case `canonicalSpelling`. */
  hasPair(accentedPair: string): boolean
}
