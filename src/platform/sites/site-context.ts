import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { inLocale, isLocale, type Locale } from '../i18n/locales'
import { readAddress, type ReachedBy } from './address'
import { hostTable } from './host-table'
import type { ItemIds } from './placements-at'
import { readPublicSite, type PublicSite } from './public-site'
import { memberPath } from './member-path'
import { readSight } from './sight'
import { canonicalUrlIn } from './site-url'

/** The two segments that stand before every public page inside the application. */
export type SiteParams = { address: string; locale: string }

/** What a page file in `(site)` gets; `More` names the further segments of its route. */
export type SitePageProps<More = object> = { params: Promise<SiteParams & More> }

/** What a `tra-cuu` page gets: the same and the query. */
export type SiteQueryPageProps<More = object> = SitePageProps<More> & {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** As much of a site as its addresses depend on. */
export type SitePlace = Pick<PublicSite, 'slug' | 'isRoot' | 'hosts'>

/** Which site a page speaks for, and how its reader came to it. */
export type SiteContext = {
  address: string
  locale: Locale
  reachedBy: ReachedBy
  site: PublicSite
  root: PublicSite
  /** The sites above it, the nearest first and the root last; none above the root. */
  above: PublicSite[]
  /** Items of other sites that it does not show, and those that it puts first. */
  hidden: ItemIds
  featured: ItemIds
  /** What the page shows is not public: what else is known of it has no address yet. */
  isPreview?: boolean
  /** `/van-ban` in the form the reader used: host or `/don-vi/<slug>`, with `/en` in front for English. */
  href: (path: string) => string
  /** A page of another site, its home where none is named: on the root's host in the path form, from a member's own host absolute. */
  hrefOf: (site: SitePlace, path?: string) => string
  /** The one absolute address of a page, at this site or at the site that owns its content. */
  canonical: (path: string, owner?: SitePlace) => string
}

/** The site that a page was asked for. Ends the render with the 404 page when there is no such site. */
export function siteContext({ address, locale }: SiteParams): Promise<SiteContext> {
  return contextOf(address, locale)
}

const contextOf = cache(async (address: string, locale: string): Promise<SiteContext> => {
  const reached = readAddress(address)
  if (!reached || !isLocale(locale)) notFound()
  setRequestLocale(locale)

  const { bySlug, root: rootEntry } = await hostTable()
  const entry = bySlug.get(reached.slug)
  if (!entry || !rootEntry) notFound()
  const [site, root] = await Promise.all([
    readPublicSite(entry.id, locale),
    readPublicSite(rootEntry.id, locale),
  ])
  if (!site || !root) notFound()
  const { above, hidden, featured } = await readSight(site, root, locale)

  const context: SiteContext = {
    address,
    locale,
    reachedBy: reached.reachedBy,
    site,
    root,
    above,
    hidden,
    featured,
    href: (path) => inLocale(locale, reached.reachedBy === 'path' ? memberPath(site.slug, path) : path),
    hrefOf: (other, path = '/') => {
      const isOnRootHost = site.isRoot || reached.reachedBy === 'path'
      if (!isOnRootHost) return context.canonical(path, other)
      return inLocale(locale, other.isRoot ? path : memberPath(other.slug, path))
    },
    canonical: (path, owner = site) => canonicalUrlIn(locale, owner, path),
  }
  lastContext().current = context
  return context
})

/** The site that owns an item which a page shows; `null` when it is gone. */
export async function ownerOf(ctx: SiteContext, siteId: string): Promise<PublicSite | null> {
  const known = [ctx.site, ...ctx.above].find(({ id }) => id === siteId)
  return known ?? readPublicSite(siteId, ctx.locale)
}

/** The one absolute address of a page at the site that owns its content. */
export async function canonicalAtOwner(ctx: SiteContext, path: string, siteId: string): Promise<string> {
  return ctx.canonical(path, (await ownerOf(ctx, siteId)) ?? ctx.site)
}

/** The 404 page gets no params; it asks for the context that the layout around it has read. */
const lastContext = cache((): { current: SiteContext | null } => ({ current: null }))

/** The context of the page being rendered, once `siteContext` has read it. */
export function currentSiteContext(): SiteContext | null {
  return lastContext().current
}
