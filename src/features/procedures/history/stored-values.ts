import { normaliseText } from '@/platform/text/normalise'

/** A row of a stored procedure, of any form it may have had. */
export type Row = Record<string, unknown>

/** The id of what a relationship points to, populated or not. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

/** Vietnamese of a localised leaf, or the plain text; `null` where nothing is said. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null && 'vi' in value ? value.vi : value
  if (typeof text !== 'string') return null
  return normaliseText(text).trim() || null
}

/** Words that only say that there is nothing to say. */
const NOTHING = /^không( có)?( thông tin| quy định| yêu cầu)?\.?$/iu

/** As `textOf`; "Không có" counts as nothing. */
export function saidIn(value: unknown): string | null {
  const text = textOf(value)
  return text && !NOTHING.test(text) ? text : null
}

/** A number, also one that the database gave as text. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : null
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((entry) => textOf(entry) ?? [])
}

export function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

export function rowsOf(value: unknown): Row[] {
  return listOf(value).map(rowOf)
}
