import type { FlattenedBlocksField, FlattenedField } from 'payload'
import { mapReferences } from '../rich-text/references/map-references'

/** A pointer from one item to another. */
export type Reference = { collection: string; id: string }

/** The id behind a relationship value, populated or not; `null` where there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return null
}

/**
 * Every item that a document points to: relationship and upload fields at any depth, and what rich text
 * links to and shows.
 */
export function referencesIn(fields: FlattenedField[], data: Record<string, unknown>): Reference[] {
  return fields.flatMap((field) => referencesInField(field, data[field.name]))
}

/** The ids of the files that a document uses, each once. */
export function filesIn(fields: FlattenedField[], data: Record<string, unknown>): string[] {
  const files = referencesIn(fields, data).filter(({ collection }) => collection === 'media')
  return [...new Set(files.map(({ id }) => id))]
}

function referencesInField(field: FlattenedField, value: unknown): Reference[] {
  if (value === null || value === undefined) return []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return asList(value).flatMap((entry) => relationshipTarget(field.relationTo, entry))
    case 'richText':
      return referencesInText(value)
    case 'group':
    case 'tab':
      return referencesIn(field.flattenedFields, value as Record<string, unknown>)
    case 'blocks':
      return asList(value).flatMap((row) => referencesInBlock(field, row as BlockRow))
    case 'array':
      return asList(value).flatMap((row) =>
        referencesIn(field.flattenedFields, row as Record<string, unknown>),
      )
    default:
      return []
  }
}

type BlockRow = Record<string, unknown> & { blockType: string }

function referencesInBlock({ blocks }: FlattenedBlocksField, row: BlockRow): Reference[] {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  return block ? referencesIn(block.flattenedFields, row) : []
}

function relationshipTarget(relationTo: string | string[], entry: unknown): Reference[] {
  if (typeof relationTo === 'string') {
    const id = idOf(entry)
    return id ? [{ collection: relationTo, id }] : []
  }
  return polymorphicTarget(entry)
}

function polymorphicTarget(entry: unknown): Reference[] {
  if (typeof entry !== 'object' || entry === null || !('relationTo' in entry) || !('value' in entry))
    return []
  const id = idOf(entry.value)
  return id ? [{ collection: String(entry.relationTo), id }] : []
}

/** Every item that a rich text points to: its links, its files, and what its blocks show. */
export function referencesInText(text: unknown): Reference[] {
  const found: Reference[] = []
  mapReferences(text, (value, collection) => {
    const id = idOf(value)
    if (id) found.push({ collection, id })
    return value
  })
  return found
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}
