import { SITE_KINDS, type SiteKind } from '@/platform/sites/kinds'
import { queryChoice, queryPage, queryText, type PageQuery } from '@/platform/sites/query-parameters'

/** What a reader asked of the list of units; `page` counts from 1. */
export type MemberFilters = { q?: string | undefined; kind?: SiteKind | undefined; page: number }

/** The filters in the query of `/don-vi`; what is no filter counts as none. */
export function readMemberFilters(query: PageQuery): MemberFilters {
  const kinds = SITE_KINDS.map(({ value }) => value)
  // A comma between a commune and its province is how people write, not what they look for.
  const q = queryText(query, 'q')?.replace(/[,;]+/g, ' ').trim()
  return { q: q === '' ? undefined : q, kind: queryChoice(query, 'kind', kinds), page: queryPage(query) }
}
