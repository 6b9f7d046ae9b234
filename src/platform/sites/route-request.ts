import { DEFAULT_LOCALE, inLocale, LOCALES, type Locale } from '../i18n/locales'
import { readAsOfDay } from '../time/as-of-day'
import { addressSegment, type Address } from './address'
import { canonicalHost } from './host-name'
import type { HostTable, SiteEntry } from './host-table'
import { HELP_PAGES } from './help-pages'
import { LIST_PARAMETERS, LIST_ROUTES } from './list-routes'
import { memberPath } from './member-path'

/** A request from outside, as far as its way through the portal depends on it. */
export type OutsideRequest = {
  /** The Host header; what a forwarding header claims is not asked. */
  host: string | null
  /** Still percent-encoded. */
  path: string
  search: URLSearchParams
  /** Whether it comes from the worker of this start. */
  fromWorker: boolean
}

/** What the portal knows of itself. */
export type Surroundings = {
  table: HostTable
  /** Public address of the root host. */
  portalUrl: URL
  /** Whether there is such a file in `public/`. */
  isPublicFile: (path: string) => boolean
}

export type RouteDecision =
  /** Handed to Next as it is: admin, API, a public file. */
  | { kind: 'pass' }
  /**
   * `readerHome` is the site's home page as the reader sees it; `status` is for pages that help; `viewed` names the item
   * whose page it is, to be counted.
   */
  | { kind: 'rewrite'; path: string; readerHome: string; status?: 404 | 500; viewed?: string }
  /** Moved for good; the query goes along. */
  | { kind: 'redirect'; host: string; path: string }
  /** What a form asked for has an address of its own. */
  | { kind: 'see-other'; host: string; path: string }
  | { kind: 'refuse'; status: 400 | 404; reason: RefusalReason }

export type RefusalReason = 'unknown-host' | 'unknown-page' | 'bad-address' | 'not-set-up'

/** Longer than the longest address of ours several times over. */
const LONGEST_PATH = 1000

/** Open on every host of the portal. */
const API_ON_EVERY_HOST = /^\/api\/(search|search\/suggest|health|media\/file\/[^/]+)$/

/** Answers without a site, so that a monitor may ask by address. */
const HEALTH_PATH = '/api/health'

/** For the worker, which calls the web server by loopback address. */
const INTERNAL_API = '/api/internal'

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]'])

/** Decides what becomes of a request from its host, path and query alone. */
export function routeRequest(request: OutsideRequest, surroundings: Surroundings): RouteDecision {
  const { table, portalUrl, isPublicFile } = surroundings
  const { path, search, fromWorker } = request
  if (!isPlainPath(path)) return { kind: 'refuse', status: 400, reason: 'bad-address' }
  if (isBelow(path, INTERNAL_API)) {
    return fromWorker ? { kind: 'pass' } : { kind: 'refuse', status: 404, reason: 'unknown-page' }
  }
  if (path === HEALTH_PATH || isPublicFile(path)) return { kind: 'pass' }

  const host = hostOf(request.host)
  const reached = host === null ? null : siteOnHost(host, table, portalUrl)
  if (!reached) return { kind: 'refuse', status: 404, reason: 'unknown-host' }
  const { isRootHost, site, canonical } = reached
  if (host !== canonical && !isLoopbackForLocalhost(host, portalUrl)) {
    return { kind: 'redirect', host: canonical, path }
  }
  if (isBelow(path, '/admin') || isBelow(path, '/api')) {
    // The bare folder is no one's address; Next's own answer would be one page for all hosts.
    const open = path !== '/api' && (isRootHost || API_ON_EVERY_HOST.test(path))
    return open ? { kind: 'pass' } : { kind: 'refuse', status: 404, reason: 'unknown-page' }
  }
  if (!site) return { kind: 'refuse', status: 404, reason: 'not-set-up' }
  return routePage({ path, search, site, table, canonical })
}

type PageRequest = {
  path: string
  search: URLSearchParams
  site: SiteEntry
  table: HostTable
  canonical: string
}

function routePage({ path, search, site, table, canonical }: PageRequest): RouteDecision {
  const asOf = asOfPath(path, search)
  if (asOf) return { kind: 'see-other', host: canonical, path: asOf }
  const { locale, rest } = splitLocale(path)
  const [, memberSlug, below] = site.isRoot ? (/^\/don-vi\/([^/]+)(\/.*)?$/.exec(rest) ?? []) : []
  if (!memberSlug) {
    return rewriteTo({ reachedBy: 'host', slug: site.slug }, locale, rest, search)
  }
  const member = table.bySlug.get(memberSlug)
  if (!member) return rewriteTo({ reachedBy: 'host', slug: site.slug }, locale, HELP_PAGES[404], search)
  if (member.isRoot) {
    return { kind: 'redirect', host: canonical, path: inLocale(locale, below ?? '/') }
  }
  return rewriteTo({ reachedBy: 'path', slug: member.slug }, locale, below ?? '/', search)
}

/** Where the form "effect on the day…" of a legal document leads: `/van-ban/<slug>?ngay=` to the page of that day. */
function asOfPath(path: string, search: URLSearchParams): string | null {
  const day = readAsOfDay(search.get('ngay') ?? '')
  return day && /(?:^|\/)van-ban\/(?!tra-cuu$)[^/]+$/.test(path) ? `${path}/tai-ngay/${day}` : null
}

function rewriteTo(address: Address, locale: Locale, page: string, search: URLSearchParams): RouteDecision {
  const isQuery =
    LIST_ROUTES.some((route) => route.test(page)) &&
    [...search.keys()].some((key) => LIST_PARAMETERS.has(key))
  const below = page === '/' ? '' : page + (isQuery ? '/tra-cuu' : '')
  const status = page === HELP_PAGES[404] ? 404 : page === HELP_PAGES[500] ? 500 : undefined
  return {
    kind: 'rewrite',
    path: `/${addressSegment(address)}/${locale}${below}`,
    readerHome: inLocale(locale, address.reachedBy === 'path' ? memberPath(address.slug, '/') : '/'),
    ...(status ? { status } : {}),
  }
}

/** `/en/van-ban` → `en`, `/van-ban`; Vietnamese has no prefix. */
export function splitLocale(path: string): { locale: Locale; rest: string } {
  const [, first = ''] = path.split('/')
  const locale = LOCALES.find((known) => known === first && known !== DEFAULT_LOCALE)
  if (!locale) return { locale: DEFAULT_LOCALE, rest: path }
  return { locale, rest: path.slice(locale.length + 1) || '/' }
}

type ReachedHost = { site: SiteEntry | null; isRootHost: boolean; canonical: string }

/** The site behind a host. The host of PORTAL_URL is the root's whatever the table says, so that no one is locked out. */
function siteOnHost(host: string, table: HostTable, portalUrl: URL): ReachedHost | null {
  const site = table.byHost.get(host)
  if (host === portalUrl.hostname || isLoopbackForLocalhost(host, portalUrl) || site?.isRoot) {
    return { site: table.root, isRootHost: true, canonical: portalUrl.hostname }
  }
  return site ? { site, isRootHost: false, canonical: site.host ?? host } : null
}

function isLoopbackForLocalhost(host: string | null, portalUrl: URL): boolean {
  return host !== null && LOOPBACK_HOSTS.has(host) && portalUrl.hostname === 'localhost'
}

function hostOf(header: string | null): string | null {
  if (header === null) return null
  const [, address] = /^(\[::1\])(?::\d+)?$/.exec(header) ?? []
  return address ?? canonicalHost(header)
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** True for a path whose segments decode to plain text: no empty or dotted ones, no hidden slash or control character. */
function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || path.length > LONGEST_PATH) return false
  if (path === '/') return true
  return path.slice(1).split('/').every(isPlainSegment)
}

function isPlainSegment(segment: string): boolean {
  try {
    const text = decodeURIComponent(segment)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text !== '' && text !== '.' && text !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(text)
  } catch {
    return false
  }
}
