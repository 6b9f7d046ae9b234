import type { FlattenedField } from 'payload'
import { isCalendarDay, storedDay } from '@/platform/time/calendar-day'
import { RejectedRecord } from '../source/source-record'

/** The id behind a name of a file; `null` where the portal has no such item. */
export type IdOf = (collection: string, name: string) => string | null

type Row = Record<string, unknown>

/**
 * True when a record says of something what is stored there; what it leaves out it says nothing about.
 * @param said a value of a record of one of our files
 * @param stored the value there of the record that the portal would export now
 */
export function saysThis(said: unknown, stored: unknown): boolean {
  if (said === undefined) return true
  if (Array.isArray(said)) {
    const rows = Array.isArray(stored) ? stored : []
    return said.length === rows.length && said.every((row, index) => saysThis(row, rows[index]))
  }
  if (isRow(said)) {
    return Object.entries(said).every(([key, value]) => saysThis(value, (stored as Row | null)?.[key]))
  }
  return (said ?? null) === (stored ?? null)
}

/**
 * The row as it would stand after the record is written: what it leaves out stays. Rows of lists keep their ids by place,
 * so that a language which the file does not hold is not lost.
 * @param fields the fields to take over
 * @param stored the stored row in all languages; empty for a new procedure
 * @throws RejectedRecord when a value is of another kind than its field
 */
export function rowAfter(fields: FlattenedField[], record: Row, stored: Row, idOf: IdOf): Row {
  const said = fields.filter(({ name }) => record[name] !== undefined)
  return {
    ...stored,
    ...Object.fromEntries(
      said.map((field) => [field.name, valueAfter(field, record[field.name], stored[field.name], idOf)]),
    ),
  }
}

function valueAfter(field: FlattenedField, said: unknown, stored: unknown, idOf: IdOf): unknown {
  if ('localized' in field && field.localized) return { ...rowIn(stored), ...saidRow(field, said) }
  switch (field.type) {
    case 'array': {
      const rows = Array.isArray(stored) ? (stored as unknown[]) : []
      return saidList(field, said).map((row, index) =>
        rowAfter(field.flattenedFields, saidRow(field, row), rowIn(rows[index]), idOf),
      )
    }
    case 'group':
    case 'tab':
      return rowAfter(field.flattenedFields, saidRow(field, said), rowIn(stored), idOf)
    case 'relationship':
    case 'upload': {
      const idFor = (name: unknown) => idOf(String(field.relationTo), String(name))
      if (field.hasMany) return [...new Set(saidList(field, said).flatMap((name) => idFor(name) ?? []))]
      return said === null ? null : idFor(said)
    }
    case 'date':
      if (said === null) return null
      if (typeof said === 'string' && isCalendarDay(said)) return storedDay(said)
      throw new RejectedRecord(`"${field.name}" không phải là ngày yyyy-mm-dd`)
    default:
      return said
  }
}

/**
 * What a row says in one language, to be written in that language.
 * @param fields the fields to write
 */
export function dataIn(language: 'vi' | 'en', fields: FlattenedField[], row: Row): Row {
  return Object.fromEntries(fields.map((field) => [field.name, leafIn(language, field, row[field.name])]))
}

function leafIn(language: 'vi' | 'en', field: FlattenedField, value: unknown): unknown {
  if ('localized' in field && field.localized) return rowIn(value)[language] ?? null
  if (field.type === 'array') {
    return (Array.isArray(value) ? value : []).map((row) => {
      const { id } = rowIn(row)
      return { ...(id ? { id } : {}), ...dataIn(language, withoutId(field.flattenedFields), rowIn(row)) }
    })
  }
  if (field.type === 'group' || field.type === 'tab')
    return dataIn(language, field.flattenedFields, rowIn(value))
  return value
}

function withoutId(fields: FlattenedField[]): FlattenedField[] {
  return fields.filter(({ name }) => name !== 'id')
}

function saidList(field: FlattenedField, said: unknown): unknown[] {
  if (Array.isArray(said)) return said
  if (said === null) return []
  throw new RejectedRecord(`"${field.name}" không phải là một danh sách`)
}

function saidRow(field: FlattenedField, said: unknown): Row {
  if (isRow(said)) return said
  if (said === null) return {}
  throw new RejectedRecord(`"${field.name}" không đúng kiểu dữ liệu`)
}

function rowIn(value: unknown): Row {
  return isRow(value) ? value : {}
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
