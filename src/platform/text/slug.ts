/** Addresses stay short enough to read aloud over the telephone and to print. */
export const SLUG_MAX_LENGTH = 80

/**
 * A Vietnamese text as an address: `Đăng ký khai sinh` → `dang-ky-khai-sinh`, at most 80 characters, cut at a word.
 * `đ` has no decomposition in Unicode, so it is mapped before the marks are stripped.
 */
export function slugOf(text: string): string {
  const words = text
    .replace(/[đĐÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return joinWithin(words, SLUG_MAX_LENGTH)
}

/**
 * An address that ends with an identifier that must survive (a code, a number–issuer–year), whatever the length of the
 * name before it: `slugWithSuffix('Đăng ký khai sinh', '1.001193')` → `dang-ky-khai-sinh-1-001193`.
 */
export function slugWithSuffix(text: string, identifier: string): string {
  const suffix = slugOf(identifier)
  const room = SLUG_MAX_LENGTH - suffix.length - 1
  const head = room > 0 ? joinWithin(slugOf(text).split('-').filter(Boolean), room) : ''
  return head ? `${head}-${suffix}` : suffix
}

function joinWithin(words: string[], limit: number): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > limit) return slug || word.slice(0, limit)
    slug = longer
  }
  return slug
}

/** True for a text that could be an address; anything else is no reason to ask the database. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
