import { bytesOf, keptForm, servedForm } from './kept-form.mjs'
import { pageStore } from './store.mjs'

const TAGS_HEADER = 'x-next-cache-tags'

/**
 * Next's cache handler (`cacheHandler` in next.config.mjs). Next's own keeps a page whose rendering was overtaken by an
 * expiry, and keeps pages on disk across restarts; this one does neither.
 */
export default class PageCacheHandler {
  /** @param {string} key @param {{ tags?: string[], softTags?: string[] }} context */
  get(key, context) {
    const entry = pageStore().read(key, [...(context.tags ?? []), ...(context.softTags ?? [])])
    return Promise.resolve(
      entry && {
        value: servedForm(entry.value),
        lastModified: entry.lastModified,
        cacheControl: entry.cacheControl,
      },
    )
  }

  /** @param {string} key @param {any} value @param {{ tags?: string[], cacheControl?: any }} context */
  set(key, value, context) {
    if (value) {
      const tags = [...(context.tags ?? []), ...(value.tags ?? []), ...tagsOfPage(value)]
      const kept = keptForm(value)
      pageStore().write(key, { value: kept, cacheControl: context.cacheControl, tags, bytes: bytesOf(kept) })
    }
    return Promise.resolve()
  }

  /** @param {string | string[]} tags */
  revalidateTag(tags) {
    pageStore().expire([tags].flat())
    return Promise.resolve()
  }

  resetRequestCache() {}
}

/** @param {any} value */
function tagsOfPage(value) {
  const header = value.headers?.[TAGS_HEADER]
  return typeof header === 'string' ? header.split(',') : []
}
