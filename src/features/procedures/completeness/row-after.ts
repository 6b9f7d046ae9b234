type Data = Record<string, unknown>

/**
 * What a write in one language leaves in the database, texts by language: `data` is what Payload is about to store, whole,
 * in `locale`; `stored` is the row or version under it with all its languages. Rows of lists are the same by their ids.
 */
export function rowAfter(data: Data, stored: Data, locale: string): Data {
  const keys = new Set([...Object.keys(stored), ...Object.keys(data)])
  return Object.fromEntries([...keys].map((key) => [key, valueAfter(data[key], stored[key], locale)]))
}

function valueAfter(value: unknown, stored: unknown, locale: string): unknown {
  if (value === undefined) return stored
  if (Array.isArray(value)) return value.map((row: unknown) => valueAfter(row, sameRow(row, stored), locale))
  if (isData(stored) && 'vi' in stored) return { ...stored, [locale]: value }
  if (isData(value)) return rowAfter(value, isData(stored) ? stored : {}, locale)
  return typeof value === 'string' ? { [locale]: value } : value
}

function sameRow(row: unknown, rows: unknown): unknown {
  if (!isData(row) || !Array.isArray(rows)) return undefined
  return rows.find((other: unknown) => isData(other) && other.id === row.id)
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}
