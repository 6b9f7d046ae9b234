type Data = Record<string, unknown>

/**
 * The data without what the source is silent about – empty texts, absent values, empty lists – at any depth: silence in a
 * source never erases what the portal knows.
 */
export function withoutEmpty<Content extends object>(data: Content): Partial<Content> {
  const entries = Object.entries(data as Data)
    .map(([key, value]) => [key, prune(value)] as const)
    .filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(entries) as Partial<Content>
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune)
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return withoutEmpty(value)
  return value
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0
}
