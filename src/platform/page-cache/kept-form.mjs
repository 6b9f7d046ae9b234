import { Buffer } from 'node:buffer'
import { withLanguageOfParts } from './language-of-parts.mjs'
import { withoutFrameworkScripts } from './public-html.mjs'

/** What an entry takes beside its contents: tags, headers, its place in the store. */
const BYTES_OF_AN_ENTRY = 500

/**
 * A page as it is kept: only what readers get. Next gives it with its scripts and, for navigations of a runtime that
 * public pages do not have, twice more in another form: five times the memory. Other values are kept as they are.
 * @param {any} value
 */
export function keptForm(value) {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return value
  const html = Buffer.from(withLanguageOfParts(withoutFrameworkScripts(value.html)))
  return { ...value, html, rscData: undefined, segmentData: undefined }
}

/**
 * The same as Next expects it.
 * @param {any} value
 */
export function servedForm(value) {
  return Buffer.isBuffer(value.html) ? { ...value, html: value.html.toString('utf8') } : value
}

/**
 * The memory that a kept value takes. Vietnamese text is two bytes a letter in a string.
 * @param {any} value
 */
export function bytesOf(value) {
  const parts = [value.html, value.body, value.data?.body]
  return parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length * 2 : (part?.length ?? 0)),
    BYTES_OF_AN_ENTRY,
  )
}
