import { unstable_cache } from 'next/cache'

/**
 * Nothing on a public page is older than this, even if every expiry were lost; effect and offices' hours also change
 * with the clock.
 */
const LONGEST_PAGE_AGE_SECONDS = 300

/**
 * A public read kept until one of its tags expires. The tags pass on to the page that called it. `key` must name
 * everything the result depends on (site, locale, filters, page).
 */
export function cachedRead<T>(key: string[], tags: string[], read: () => Promise<T>): Promise<T> {
  return unstable_cache(read, key, { tags, revalidate: LONGEST_PAGE_AGE_SECONDS })()
}
