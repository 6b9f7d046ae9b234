import type { FlattenedField } from 'payload'
import { idOf } from '@/platform/publishing/references'
import { dayFromStored } from '@/platform/time/calendar-day'
import { exportedText, exportedTexts } from './exported-text'

/** Names what an item points to, in words that find it again; `null` where it is gone. */
export type ReferenceName = (collection: string, id: string) => string | null

type Row = Record<string, unknown>

/** Made by the portal itself, or told beside the content. */
const NOT_EXPORTED = new Set([
  'id',
  'slug',
  'missingParts',
  'changeNotes',
  'startedFrom',
  'sourceName',
  'sourceId',
  'sourceHash',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
])

/** Name and version of the format, in every file: a reader knows by them what it holds. */
export const PORTAL_FORMAT = { name: 'mot-cong/thu-tuc', version: 1 } as const

/**
 * A procedure as our own files hold it: every field under its own name; what it points to by name, code or address;
 * texts in two languages as `{ vi, en }`; days as `yyyy-mm-dd`; what is empty as null or an empty list. A field that is
 * absent is one that the file does not speak of.
 */
export type PortalRecord = { code: string } & Row

/** The fields of a procedure that a file holds. */
export function exportedFields(fields: FlattenedField[]): FlattenedField[] {
  return fields.filter(({ name }) => !NOT_EXPORTED.has(name))
}

/**
 * A stored procedure as a record of our own files.
 * @param fields the flattened fields of the collection
 * @param row the stored row in all languages, with ids for what it points to
 */
export function portalRecordOf(fields: FlattenedField[], row: Row, nameOf: ReferenceName): PortalRecord {
  return { code: '', ...recordOf(fields, row, nameOf) }
}

function recordOf(fields: FlattenedField[], row: Row, nameOf: ReferenceName): Row {
  return Object.fromEntries(
    exportedFields(fields).map((field) => [field.name, valueOf(field, row[field.name], nameOf)]),
  )
}

function valueOf(field: FlattenedField, value: unknown, nameOf: ReferenceName): unknown {
  if ('localized' in field && field.localized) {
    const { vi, en } = asRow(value)
    return { vi: exportedText(vi), en: exportedText(en) }
  }
  switch (field.type) {
    case 'array':
      return asList(value).map((row) => recordOf(field.flattenedFields, asRow(row), nameOf))
    case 'group':
    case 'tab':
      return recordOf(field.flattenedFields, asRow(value), nameOf)
    case 'relationship':
    case 'upload': {
      const names = asList(value).flatMap((item) => nameIn(String(field.relationTo), item, nameOf))
      return field.hasMany ? names : (names[0] ?? null)
    }
    case 'date':
      return dayFromStored(value as string | null | undefined)
    case 'select':
      return field.hasMany ? asList(value) : (value ?? null)
    case 'text':
      return field.hasMany ? exportedTexts(value) : exportedText(value)
    case 'textarea':
      return exportedText(value)
    default:
      return value ?? null
  }
}

function nameIn(collection: string, item: unknown, nameOf: ReferenceName): string[] {
  const id = idOf(item)
  const name = id ? nameOf(collection, id) : null
  return name ? [name] : []
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

function asList(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
