import { sql } from '@payloadcms/db-postgres/drizzle'
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales'
import { sqlRows } from '../lists/sql-rows'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { hostTable } from '../sites/host-table'
import type { PublicSite } from '../sites/public-site'
import type { SitePlace } from '../sites/site-context'
import { canonicalUrl, canonicalUrlIn } from '../sites/site-url'
import { ownPages, type OwnPage } from './own-pages-sql'
import { PAGES_PER_PART, SITE_MAP_PAGE, siteMapPartPath } from './site-map-paths'
import { writeIndex, writeUrlSet, type MappedPage } from './write-site-map'

/** Lists and the other pages that every site has of its own. */
const SITE_PAGES = [
  '/',
  '/tin-tuc',
  '/chi-dao-dieu-hanh',
  '/van-ban',
  '/thu-tuc',
  '/gioi-thieu',
  SITE_MAP_PAGE,
]

/** Of the catalogue and the units, which are told at the root. */
const ROOT_PAGES = ['/don-vi', '/thu-tuc/linh-vuc', '/thu-tuc/co-quan', '/thu-tuc/su-kien', '/thu-tuc/a-z']

type Mapped = SitePlace & { id: string }

/** One part of the map of a site, as XML; `null` where the site has no such part. */
export async function siteMapPart(site: Mapped, rootId: string, part: number): Promise<string | null> {
  const own = await ownPagesOf(site, rootId, part)
  if (part > 1 && own.length === 0) return null
  const paths = part > 1 ? [] : [...SITE_PAGES, ...(site.isRoot ? ROOT_PAGES : [])]
  const everywhere = paths.map((path): OwnPage => ({ path, changedAt: null, hasEnglish: true }))
  return writeUrlSet([...everywhere, ...own].map((page) => mappedPage(site, page)))
}

/**
 * The map of a host: that of its site; where it has several – communes without a host of their own stand on the root's –
 * or more than one part, an index of them.
 */
export async function siteMapOfHost(site: PublicSite, rootId: string): Promise<string> {
  const parts = await cachedRead(['site-map-index', site.id], [pageTag.sites(), pageTag.site(site.id)], () =>
    readParts(site, rootId),
  )
  const whole = parts.length === 1 ? await siteMapPart(site, rootId, 1) : null
  return whole ?? writeIndex(parts.map(({ place, part }) => canonicalUrl(place, siteMapPartPath(part))))
}

function mappedPage(site: SitePlace, { path, changedAt, hasEnglish }: OwnPage): MappedPage {
  const locales = hasEnglish ? LOCALES : [DEFAULT_LOCALE]
  return {
    addresses: locales.map((locale) => ({ locale, url: canonicalUrlIn(locale, site, path) })),
    changedAt,
  }
}

/** The site's own pages of one part, in an order that does not change while nothing is added. */
export function ownPagesOf(site: Mapped, rootId: string, part: number): Promise<OwnPage[]> {
  return cachedRead(['site-map', site.id, String(part)], tagsOf(site), () =>
    sqlRows<OwnPage>(sql`
      SELECT path, updated_at::text AS "changedAt", has_english AS "hasEnglish"
      FROM (${ownPages([site.id], rootId)}) own
      ORDER BY path COLLATE "C" LIMIT ${PAGES_PER_PART} OFFSET ${(part - 1) * PAGES_PER_PART}`),
  )
}

/** Every map that a host serves. */
async function readParts(site: PublicSite, rootId: string): Promise<{ place: SitePlace; part: number }[]> {
  const sites = await sitesOnHostOf(site)
  const counts = await sqlRows<{ site: string; total: number }>(sql`
    SELECT site_id::text AS site, count(*)::int AS total
    FROM (${ownPages(
      sites.map(({ id }) => id),
      rootId,
    )}) own GROUP BY site_id`)
  const totals = new Map(counts.map(({ site: id, total }) => [id, total]))
  return sites.flatMap((place) => {
    const last = Math.max(1, Math.ceil((totals.get(place.id) ?? 0) / PAGES_PER_PART))
    return Array.from({ length: last }, (_, at) => ({ place, part: at + 1 }))
  })
}

/** The site itself; on the root's host also those that are reached by path only. */
async function sitesOnHostOf(site: Mapped): Promise<Mapped[]> {
  if (!site.isRoot) return [site]
  const { byId } = await hostTable()
  const byPath = [...byId.values()].filter(({ isRoot, host }) => !isRoot && host === null)
  return [site, ...byPath.map(({ id, slug }) => ({ id, slug, isRoot: false, hosts: [] }))]
}

function tagsOf({ id, isRoot }: Mapped): string[] {
  const lists = ['news', 'categories', 'directives', 'legal-documents', 'pages']
  const shared = isRoot ? ['procedures', 'sectors', 'life-events'] : []
  return [...lists.map((list) => pageTag.list(list, id)), ...shared.map((list) => pageTag.shared(list))]
}
