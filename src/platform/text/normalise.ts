/**
 * Text as the portal stores it: Unicode NFC. Decomposed Vietnamese (NFD) arrives from macOS and from old exports and
 * would neither sort nor compare equal to what people type.
 */
export function normaliseText(text: string): string {
  return text.normalize('NFC')
}

/** The same value with every text inside it in NFC; objects and arrays are walked, everything else is kept. */
export function normaliseTextsIn<T>(value: T): T {
  if (typeof value === 'string') return normaliseText(value) as T
  if (Array.isArray(value)) return value.map(normaliseTextsIn) as T
  if (isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, normaliseTextsIn(inner)]),
    ) as T
  }
  return value
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
