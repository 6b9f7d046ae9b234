/** Below `/api`. */
export const WORD_FILE_PATH = '/bai-viet/tep-word'

/** The collections whose items are written as articles, in the field `body`. */
export const WRITTEN_COLLECTIONS = ['news', 'pages', 'directives'] as const

/** True for a collection whose items are written as articles. */
export function isWritten(collection: string | undefined): boolean {
  return (WRITTEN_COLLECTIONS as readonly (string | undefined)[]).includes(collection)
}
