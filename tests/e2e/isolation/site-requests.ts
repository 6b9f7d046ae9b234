import { LIST_PARAMETERS } from '@/platform/sites/list-routes'
import { belowSite, dynamicSegments, isSiteRoute, type AppRoute } from './app-routes'
import { someHeaders, someMethod } from './dressing'
import type { FuzzRequest } from './fuzz-request'
import type { ReachedSite } from './plant-world'
import type { Random } from './random'
import { nonsense, SEGMENT_VALUES, type Stored } from './route-values'

export type Sources = { sites: ReachedSite[]; stored: Stored; words: string[]; common: string; port: number }

/** Parameters of pages and searches; the lists' own come from the portal. */
const PARAMETERS = [
  ...LIST_PARAMETERS,
  'owner',
  'literal',
  'ignore',
  'pageSize',
  'trang',
  'tim',
  'site',
  'utm_source',
  '_rsc',
]

/** Segments of routes for which nobody has said what may stand there. */
export function segmentsWithoutValues(routes: AppRoute[]): string[] {
  return [...new Set(routes.filter(isSiteRoute).flatMap(dynamicSegments))].filter(
    (segment) => !(segment in SEGMENT_VALUES),
  )
}

/** A page of some site, reached by host or by path, in either language, often with a query. */
export function siteRequest(random: Random, sources: Sources, route: AppRoute): FuzzRequest {
  const { sites, port } = sources
  const site = random.pick(sites)
  const root = sites.find(({ isRoot }) => isRoot)
  const byPath = !site.isRoot && (!site.host || random.onceIn(2))
  const below = fill(random, sources, belowSite(route.pattern))
  const prefix = (random.onceIn(5) ? '/en' : '') + (byPath ? `/don-vi/${site.slug}` : '')
  const path = (prefix + (below === '/' ? '' : below) || '/') + query(random, sources)
  return {
    route: route.pattern,
    site: site.id,
    method: someMethod(random),
    host: `${byPath ? root?.host : site.host}:${port}`,
    path,
    headers: someHeaders(random),
  }
}

function fill(random: Random, { stored }: Sources, pattern: string): string {
  const segments = pattern.split('/').filter(Boolean)
  const filled = segments.map((segment, at) => {
    if (!segment.startsWith('[')) return segment
    return SEGMENT_VALUES[segments.slice(0, at + 1).join('/')]?.(random, stored) ?? ''
  })
  return `/${filled.join('/')}`
}

function query(random: Random, sources: Sources): string {
  if (random.onceIn(2)) return ''
  const pairs = random
    .some(PARAMETERS, 3)
    .map((name) => `${encodeURIComponent(name)}=${someValue(random, sources)}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** A value of a parameter, percent-encoded: words that were planted, addresses, ids, numbers and tricks. */
export function someValue(random: Random, { words, common, stored, sites }: Sources): string {
  const makers = [
    () => random.pick(words),
    () => random.pick(words).slice(0, 4 + random.below(6)),
    () => common,
    () => random.pick(stored.ids),
    () => random.pick(sites).slug,
    () => random.pick(stored.slugs.get('sectors') ?? ['']),
    () => random.pick(['1', '2', '3', '20', '50', '-1', '1e9', '2026', '01/01/2026', '2026-01-15']),
    () =>
      random.pick([
        'draft',
        'in-force',
        'news',
        'legal-document',
        'directive',
        'page',
        'procedure',
        'none',
        'all',
      ]),
    () => random.pick(['', '*', '%', '"', 'lịch tiếp dân', 'khai sinh', 'kế hoạch']),
  ]
  return random.onceIn(10) ? nonsense(random) : encodeURIComponent(random.pick(makers)())
}

/** The search and its suggestions, asked for a site from any host. */
export function searchRequest(random: Random, sources: Sources, route: AppRoute): FuzzRequest {
  const { sites, port } = sources
  const asked = random.onceIn(8) ? null : random.pick(sites)
  const root = sites.find(({ isRoot }) => isRoot)
  const at = random.pick(sites.filter(({ host }) => host))
  const pairs = [`q=${someValue(random, sources)}`, ...(asked ? [`site=${asked.slug}`] : [])]
  const names = [
    'kind',
    'owner',
    'type',
    'year',
    'agency',
    'effect',
    'level',
    'sector',
    'literal',
    'page',
    'pageSize',
  ]
  for (const name of random.some(names, 2)) pairs.push(`${name}=${someValue(random, sources)}`)
  return {
    route: route.pattern,
    site: asked?.id ?? root?.id ?? '',
    method: someMethod(random),
    host: `${at.host}:${port}`,
    path: `${route.pattern}?${pairs.join('&')}`,
    headers: someHeaders(random),
  }
}
