/** Kinds of files whose words can be read. Pictures are not documents, and sheets are offered as data. */
export type TextKind = 'pdf' | 'docx' | 'doc'

/** The kind of a file by how its name ends; null where there is nothing to read. */
export function textKindOf(filename: string | null | undefined): TextKind | null {
  const [, ending] = /\.(pdf|docx|doc)$/i.exec(filename ?? '') ?? []
  return (ending?.toLowerCase() as TextKind | undefined) ?? null
}
