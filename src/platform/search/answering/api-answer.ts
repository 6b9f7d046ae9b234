import { filePagePath } from '../../file-text/reading/file-page-path'
import type { Effect } from '../../official-documents/effects'
import type { HostTable, SiteEntry } from '../../sites/host-table'
import { dayOf } from '../../time/calendar-day'
import type { SearchKind } from '../indexing/search-document'
import { addressAt } from './address-at'
import type { SearchParameters } from './search-parameters'
import type { Facets, FilePlace, Reading, SearchHit, SearchResult } from './search-query'

/** One result in the public API. */
type ApiHit = {
  kind: SearchKind
  id: string
  title: string
  /** Path on the root's host. */
  url: string
  /** Slug of the owning site. */
  site: string
  code?: string
  number?: string
  /** `yyyy-mm-dd`. */
  date?: string
  agency?: string
  /** Slug. */
  sector?: string
  type?: string
  effect?: Effect
  excerpt: string
  /** Only where editors put it first. */
  pinned?: true
  /** The page of a file that has the words, where the title does not; `ocr` when a machine read it from a picture. */
  file?: { name: string; page: number; url: string; ocr: boolean; excerpt: string }
}

export type ApiAnswer = {
  query: string
  total: number
  page: number
  pageSize: number
  tookMs: number
  degraded: boolean
  /** True when no result has all the words. */
  partial: boolean
  reading: Reading
  facets: Facets
  hits: ApiHit[]
}

/** The answer of `GET /api/search`: sites by their slugs, links inside the site that was asked for. */
export function apiAnswer(
  parameters: SearchParameters,
  result: SearchResult,
  asked: { site: SiteEntry; sites: HostTable; tookMs: number },
): ApiAnswer {
  const slugs = new Map([...asked.sites.bySlug.values()].map(({ id, slug }) => [id, slug]))
  const slugOfSite = (id: string) => slugs.get(id) ?? ''
  const bySlug = Object.entries(result.facets.site).map(([id, count]) => [slugOfSite(id), count])
  return {
    query: parameters.text,
    total: result.total,
    page: parameters.page,
    pageSize: parameters.pageSize,
    tookMs: Math.round(asked.tookMs * 10) / 10,
    degraded: result.degraded,
    partial: result.partial,
    reading: result.reading,
    facets: { ...result.facets, site: Object.fromEntries(bySlug) as Record<string, number> },
    hits: result.hits.map((hit) => apiHit(hit, asked.site, slugOfSite)),
  }
}

function apiHit(hit: SearchHit, asked: SiteEntry, slugOfSite: (id: string) => string): ApiHit {
  const identifier = hit.kind === 'procedure' ? 'code' : 'number'
  return {
    kind: hit.kind,
    id: hit.id,
    title: hit.title,
    url: addressAt(asked, hit.path),
    site: slugOfSite(hit.site),
    ...(hit.code ? { [identifier]: hit.code } : {}),
    ...(hit.date === null ? {} : { date: dayOf(new Date(hit.date * 1000)) }),
    ...(hit.agency ? { agency: hit.agency } : {}),
    ...(hit.sector ? { sector: hit.sector } : {}),
    ...(hit.type ? { type: hit.type } : {}),
    ...(hit.effect ? { effect: hit.effect } : {}),
    excerpt: hit.excerpt,
    ...(hit.isPinned ? { pinned: true } : {}),
    ...(hit.file ? { file: apiFile(hit.file, hit.path, asked) } : {}),
  }
}

function apiFile({ name, place, page, words, isOcr, excerpt }: FilePlace, path: string, asked: SiteEntry) {
  return {
    name,
    page,
    url: addressAt(asked, filePagePath(path, place, { page, words })),
    ocr: isOcr,
    excerpt,
  }
}
