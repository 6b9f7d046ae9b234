import { partsOf, type Parts } from './block-parts'

/** The words of a block in the order of its parts; a rich text inside it as the state that it is. */
export type BlockWords = { words: string } | { text: unknown }

/** What a block says in words of its own: captions, quotes, names, notices. Nothing for what is no block of ours. */
export function wordsOfBlock(fields: unknown): BlockWords[] {
  const parts = partsOf(fields)
  return parts ? wordsIn(fields as Row, parts) : []
}

type Row = Record<string, unknown>

function wordsIn(row: Row, parts: Parts): BlockWords[] {
  return Object.entries(parts).flatMap(([name, part]): BlockWords[] => {
    const value = row[name]
    switch (part.kind) {
      case 'words':
        return typeof value === 'string' && value.trim() !== '' ? [{ words: value.trim() }] : []
      case 'text':
        return value ? [{ text: value }] : []
      case 'rows':
        return Array.isArray(value) ? value.filter(isRow).flatMap((inner) => wordsIn(inner, part.parts)) : []
      case 'reference':
        return []
    }
  })
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
