import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { sameValue } from '../../publishing/pending-draft'
import { diffParts, type DiffPart } from './diff-parts'
import { labelOf } from './field-label'
import { namesBehind } from './names-behind'
import { readableValue } from './readable-value'

/** One field in which two texts of an item differ; `parts` is the way from the first to the second. */
export type Difference = { name: string; label: string; before: string; after: string; parts: DiffPart[] }

/** Nothing that people write: kept by the portal, or said elsewhere on the form. */
const NOT_WRITTEN = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'startedFrom',
  'missingParts',
  'acceptedBy',
])

/**
 * Where two texts of an item of the collection differ, field by field as the form has them, in words that people read. Both
 * in one language, with ids for what they point to. Fields that the second does not name are left out.
 */
export async function differencesBetween(
  req: PayloadRequest,
  collection: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<Difference[]> {
  const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
  const fields = flattenedFields.filter(
    (field) =>
      isWritten(field) && field.name in after && !isSame(valueOf(field, before), valueOf(field, after)),
  )
  const names = await namesBehind(req, fields, [before, after])
  return fields.map((field) => {
    const [was, is] = [
      readableValue(field, valueOf(field, before), names),
      readableValue(field, valueOf(field, after), names),
    ]
    return { name: field.name, label: labelOf(field), before: was, after: is, parts: diffParts(was, is) }
  })
}

function isWritten(field: FlattenedField): boolean {
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  return !isVirtual && field.type !== 'join' && !NOT_WRITTEN.has(field.name)
}

/** A form keeps the number of rows, nought, in the place of a list without rows. */
function valueOf(field: FlattenedField, text: Record<string, unknown>): unknown {
  const value = text[field.name]
  const isList = field.type === 'array' || field.type === 'blocks'
  return isList && !Array.isArray(value) ? null : value
}

/** A form sends empty lists and texts for what is stored as nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return sameValue(orNothing(one), orNothing(other))
}

function orNothing(value: unknown): unknown {
  const isEmpty = value === '' || value === false || (Array.isArray(value) && value.length === 0)
  if (isEmpty) return null
  if (Array.isArray(value)) return value.map(orNothing)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, orNothing(inner)] as const)
  return entries.every(([, inner]) => inner === null || inner === undefined)
    ? null
    : Object.fromEntries(entries)
}
