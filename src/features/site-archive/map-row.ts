import type { FlattenedBlocksField, FlattenedField } from 'payload'
import { mapReferences } from '@/platform/rich-text/references/map-references'

export type Row = Record<string, unknown>

/** Deeper than any text that people write. */
const DEEPEST = 60

/** What becomes of the pointers in a row: another value, or nothing where the target is not there. */
export type MapPointer = (value: unknown, collection: string) => unknown

/** Chosen languages: `null` leaves every text in all its languages, as rows are stored. */
type Walk = { map: MapPointer; locale: string | null }

/** A row cannot be without something that the portal does not have. */
export class MissingRequired extends Error {
  override name = 'MissingRequired'
}

/**
 * A stored row with other pointers, in all languages or in one. Fields that the collection does not have are dropped, and
 * so are the ids of rows inside. Where nothing comes in the place of a required pointer, the row of a list is dropped, and
 * for the item itself MissingRequired is thrown.
 */
export function mapRow(
  fields: FlattenedField[],
  row: Row,
  map: MapPointer,
  locale: string | null = null,
): Row {
  return mapFields(fields, row, { map, locale }, 0)
}

function mapFields(fields: FlattenedField[], row: Row, walk: Walk, depth: number): Row {
  if (depth > DEEPEST) throw new RangeError('The row is nested too deeply.')
  const mapped: Row = {}
  for (const field of fields) {
    if (!Object.hasOwn(row, field.name) || field.name === 'id') continue
    const value = row[field.name]
    if (value === null || value === undefined) continue
    mapped[field.name] = isLocalised(field)
      ? mapLocales(field, value, walk, depth)
      : mapField(field, value, walk, depth)
  }
  return mapped
}

function isLocalised(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}

function mapLocales(field: FlattenedField, value: unknown, walk: Walk, depth: number): unknown {
  if (!isObject(value)) return null
  if (walk.locale) {
    const text = Object.hasOwn(value, walk.locale) ? value[walk.locale] : null
    return text === null || text === undefined ? null : mapField(field, text, walk, depth)
  }
  return Object.fromEntries(
    Object.entries(value).map(([locale, text]) => [
      locale,
      text === null ? null : mapField(field, text, walk, depth),
    ]),
  )
}

function mapField(field: FlattenedField, value: unknown, walk: Walk, depth: number): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const to = typeof field.relationTo === 'string' ? field.relationTo : ''
      const wanted: unknown[] = Array.isArray(value) ? value : [value]
      const targets = wanted.flatMap((target) => walk.map(target, to) ?? [])
      if (field.required && wanted.length > 0 && targets.length === 0)
        throw new MissingRequired(typeof field.label === 'string' ? field.label : field.name)
      return field.hasMany ? targets : (targets[0] ?? null)
    }
    case 'richText':
      return mapReferences(value, walk.map)
    case 'group':
    case 'tab':
      return isObject(value) ? mapFields(field.flattenedFields, value, walk, depth + 1) : null
    case 'array':
      return rowsOf(value).flatMap((row) =>
        orNothing(() => mapFields(field.flattenedFields, row, walk, depth + 1)),
      )
    case 'blocks':
      return rowsOf(value).flatMap((row) => orNothing(() => mapBlock(field, row, walk, depth)))
    case 'join':
      return undefined
    default:
      return value
  }
}

function mapBlock({ blocks }: FlattenedBlocksField, row: Row, walk: Walk, depth: number): Row[] {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  if (!block) return []
  return [{ blockType: block.slug, ...mapFields(block.flattenedFields, row, walk, depth + 1) }]
}

function orNothing<Result>(make: () => Result): Result | [] {
  try {
    return make()
  } catch (error) {
    if (error instanceof MissingRequired) return []
    throw error
  }
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
