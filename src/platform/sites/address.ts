/** How a page was reached: on a host of its own, or below `/don-vi/<slug>` on the root's host. */
export type ReachedBy = 'host' | 'path'

export type Address = { reachedBy: ReachedBy; slug: string }

/** Never part of a slug, and left as it is in an address. */
const SEPARATOR = '~'

/** The first segment of every internal page address, such as `host~minh-giang`. */
export function addressSegment({ reachedBy, slug }: Address): string {
  return `${reachedBy}${SEPARATOR}${slug}`
}

/** Reads an internal first segment; `null` for anything else. */
export function readAddress(segment: string): Address | null {
  const [reachedBy, slug, ...rest] = segment.split(SEPARATOR)
  if ((reachedBy !== 'host' && reachedBy !== 'path') || !slug || rest.length > 0) return null
  return { reachedBy, slug }
}
