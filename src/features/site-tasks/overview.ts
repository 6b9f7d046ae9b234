import type { SiteTasks } from './read-tasks'
import { SITE_PARTS } from './site-parts'

const SITES_ON_A_PAGE = 50

type Query = Record<string, string | string[] | undefined>

/** One page of the overview, by the query of its address: `thieu` a part, `xep` the order, `tr` the page. */
export function overviewOf(sites: SiteTasks[], query: Query) {
  const part = SITE_PARTS.find(({ key }) => key === query.thieu)?.key ?? null
  const order = query.xep === 'ten' ? 'ten' : 'viec'
  const alphabet = new Intl.Collator('vi')
  const wanted = sites
    .filter(({ missing }) => part === null || missing.includes(part))
    .sort(
      (a, b) =>
        (order === 'viec' ? b.missing.length - a.missing.length : 0) || alphabet.compare(a.name, b.name),
    )
  const pages = Math.max(1, Math.ceil(wanted.length / SITES_ON_A_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(Number(query.tr)) || 1), pages)
  const counts = new Map<string, number>()
  for (const { missing } of sites) for (const key of missing) counts.set(key, (counts.get(key) ?? 0) + 1)
  return {
    shown: wanted.slice((page - 1) * SITES_ON_A_PAGE, page * SITES_ON_A_PAGE),
    total: wanted.length,
    page,
    pages,
    part,
    order,
    /** How many sites lack each part. */
    counts,
  }
}
