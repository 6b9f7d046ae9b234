/** What a stored item, with all its languages, is called in lists; `null` where it has no name yet. */
export function itemTitle(row: Record<string, unknown>): string | null {
  const number = textOf(row.documentNumber) ?? textOf(row.number)
  const words = textOf(row.title) ?? textOf(row.name) ?? textOf(row.abstract)
  return [number, words].filter(Boolean).join(': ') || null
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return null
  const { vi, en } = value as { vi?: unknown; en?: unknown }
  return textOf(vi) ?? textOf(en)
}
