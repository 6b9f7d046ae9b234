import type { FlattenedField } from 'payload'
import { idOf } from '../../publishing/references'
import { displayStoredDay } from '../../time/calendar-day'
import { displayInstant } from '../../time/display-instant'
import { labelOf } from './field-label'
import type { Names } from './names-behind'
import { richTextLines } from './rich-text-lines'

/** A value of a field as people read it, over several lines where it has several; empty for nothing. */
export function readableValue(field: FlattenedField, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value ? 'Có' : ''
    case 'date':
      return dateInWords(field, value)
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => optionLabel(field.options, one))
        .join(', ')
    case 'relationship':
    case 'upload':
      return listOf(value)
        .map((one) => nameOf(field.relationTo, one, names))
        .join('\n')
    case 'richText':
      return richTextLines(value).join('\n')
    case 'group':
    case 'tab':
      return fieldsInWords(field.flattenedFields, value, names)
    case 'array':
      return rowsInWords(listOf(value), () => field.flattenedFields, names)
    case 'blocks':
      return rowsInWords(
        listOf(value),
        (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [],
        names,
      )
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

function rowsInWords(
  rows: unknown[],
  fieldsOf: (row: Record<string, unknown>) => FlattenedField[],
  names: Names,
): string {
  return rows
    .map((row, at) => {
      const words = fieldsInWords(fieldsOf(row as Record<string, unknown>), row, names)
      return `${at + 1}. ${words.replaceAll('\n', '\n   ')}`
    })
    .join('\n')
}

function fieldsInWords(fields: FlattenedField[], value: unknown, names: Names): string {
  const values = (value ?? {}) as Record<string, unknown>
  return fields
    .filter(({ name }) => name !== 'id' && name !== 'blockName')
    .flatMap((field) => {
      const words = readableValue(field, values[field.name], names)
      if (words === '') return []
      return `${labelOf(field)}: ${words.includes('\n') ? `\n${words}` : words}`
    })
    .join('\n')
}

/** A day stands at noon UTC; what is picked with its hour is read with it. */
function dateInWords(field: FlattenedField, value: unknown): string {
  const stored = value instanceof Date ? value.toISOString() : String(value)
  const { date } = (field.admin ?? {}) as { date?: { pickerAppearance?: string } }
  const hasTime = date?.pickerAppearance === 'dayAndTime'
  return hasTime ? displayInstant(stored) : displayStoredDay(stored)
}

type Options = { options: unknown }['options']

function optionLabel(options: Options, value: unknown): string {
  const all = options as (string | { value: string; label: unknown })[]
  const option = all.find((one) => typeof one === 'object' && one.value === value)
  const label = typeof option === 'object' ? option.label : undefined
  if (typeof label === 'string') return label
  const { vi } = (typeof label === 'object' && label !== null ? label : {}) as { vi?: unknown }
  return typeof vi === 'string' ? vi : String(value)
}

function nameOf(relationTo: string | string[], value: unknown, names: Names): string {
  const pointer = value as { relationTo?: string; value?: unknown }
  const isMixed = typeof relationTo !== 'string'
  const collection = isMixed ? String(pointer.relationTo) : relationTo
  const id = idOf(isMixed ? pointer.value : value) ?? ''
  return names.get(`${collection} ${id}`) ?? 'Mục không còn hoặc bạn không xem được'
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}
