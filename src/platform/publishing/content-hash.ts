import { createHash } from 'node:crypto'

/** Fields that change without the content changing; what an item lacks follows from what it has. */
const BOOKKEEPING = new Set(['id', '_status', 'createdAt', 'updatedAt', 'missingParts', 'acceptedBy'])

/** Lists that came after the first hashes were written: an item without them is the same as before there were any. */
const LATER_LISTS = new Set(['changeNotes'])

/** What a reader is shown: the item without bookkeeping, row ids included, so equal content is equal whoever wrote it. */
export function contentOf(item: Record<string, unknown>): Record<string, unknown> {
  return withoutBookkeeping(item) as Record<string, unknown>
}

/** SHA-256 (hex) of the canonical JSON of a content: keys sorted, nothing optional, absent equal to empty. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** JSON with sorted keys and without empty values, so that equal contents give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value))
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)] as const)
  return Object.fromEntries(entries)
}

function withoutBookkeeping(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBookkeeping)
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !BOOKKEEPING.has(key) && !(LATER_LISTS.has(key) && isEmptyList(inner)))
      .map(([key, inner]) => [key, withoutBookkeeping(inner)]),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
