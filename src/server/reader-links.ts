import { inLocale, LOCALES, type Locale } from '@/platform/i18n/locales'
import { HELP_PAGES } from '@/platform/sites/help-pages'
import { LIST_PARAMETERS, LIST_ROUTES } from '@/platform/sites/list-routes'
import { splitLocale } from '@/platform/sites/route-request'
import { previewHeaders } from './preview-responses'

/** Pages beside lists that are made for what their query says. */
const QUERY_PAGES = /^\/tim-kiem$|\/tep\/\d{1,3}$/

const LONGEST_QUERY = 1000
const LONGEST_WORDS = 80

const SAME_PAGE_LINK = /<a\b[^>]*\sdata-same-page=""[^>]*>/g
const ASKED_WORDS = /<p\b[^>]*\sdata-asked-words=""[^>]*>([\s\S]*?)<\/p>/

/**
 * Fills in what a kept page cannot know, for it is the same at several addresses: the link to the other language leads to
 * this page there, and the page for wrong addresses offers to search for the words of the one asked for.
 * @param url as it was asked for, with its query
 */
export function withReaderLinks(html: string, url: string, status: number): string {
  if (previewHeaders(url) !== null) return html
  if (status === 200) return withSamePageLinks(html, url)
  return status === 404 ? withAskedWords(html, url) : html
}

function withSamePageLinks(html: string, url: string): string {
  if (!html.includes(' data-same-page=""')) return html
  return html.replace(SAME_PAGE_LINK, (link) => {
    const locale = LOCALES.find((known) => link.toLowerCase().includes(` hreflang="${known}"`))
    const path = locale && samePageIn(locale, url)
    return path ? link.replace(/\shref="[^"]*"/, () => ` href="${path.replaceAll('&', '&amp;')}"`) : link
  })
}

/** The address of the same page in another language, with as much of its query as the page is made for. */
export function samePageIn(locale: Locale, url: string): string | null {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? []
  if (!/^\/[\w\-./~%]*$/.test(path) || query.length > LONGEST_QUERY) return null
  const { rest } = splitLocale(path)
  const kept = isMadeFor(rest, new URLSearchParams(query)) ? new URLSearchParams(query).toString() : ''
  return inLocale(locale, rest) + (kept ? `?${kept}` : '')
}

function isMadeFor(path: string, query: URLSearchParams): boolean {
  const page = path.replace(/^\/don-vi\/[^/]+(?=\/)/, '')
  if (QUERY_PAGES.test(page)) return true
  return (
    LIST_ROUTES.some((route) => route.test(page)) && [...query.keys()].some((key) => LIST_PARAMETERS.has(key))
  )
}

function withAskedWords(html: string, url: string): string {
  const words = wordsOfAddress(url)
  if (!words) return html
  return html.replace(ASKED_WORDS, (element, inner: string) => {
    const offered = inner
      .replace(/\shref="([^"]*)"/, (_, href: string) => ` href="${href}?q=${encodeURIComponent(words)}"`)
      .replace('#', () => words)
    return element.replace(inner, () => offered).replace(/\shidden=""/, '')
  })
}

/** `/thu-tuc/dang-ky-khai-sinh-1-001193` → `dang ky khai sinh`; `null` where an address has no words. */
export function wordsOfAddress(url: string): string | null {
  const [path = ''] = url.split(/[?#]/)
  if (path.endsWith(HELP_PAGES[404])) return null
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  const words = decoded(last)
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word))
  const text = words.join(' ').slice(0, LONGEST_WORDS).trim()
  return text.length > 2 ? text : null
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}
