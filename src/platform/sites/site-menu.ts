import { getTranslations } from 'next-intl/server'
import type { Site } from '@/payload-types'
import { portalPayload } from '../payload-client'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { contentPath } from './content-path'
import type { MenuTarget } from './menu-field'
import { linkHref } from './own-link'
import type { SiteContext } from './site-context'

/** `href` is `null` for an entry that only opens what is below it. */
export type MenuEntry = { label: string; href: string | null; below: MenuLink[] }

export type MenuLink = { label: string; href: string }

/** An entry as it is kept: its own words or the name of what it leads to, and a path of the site or a whole address. */
type Kept = { label: string | null; part: Part | null; path: string | null; url: string | null }

type Part = Exclude<MenuTarget, 'page' | 'category' | 'link'>

type StoredEntry = Omit<NonNullable<Site['menu']>[number], 'children'>

/** Where the parts of every site are, and the key of their names. */
const PARTS: Record<Part, { path: string; word: string }> = {
  home: { path: '/', word: 'home' },
  news: { path: '/tin-tuc', word: 'nav.news' },
  directives: { path: '/chi-dao-dieu-hanh', word: 'nav.directives' },
  'legal-documents': { path: '/van-ban', word: 'nav.legalDocuments' },
  procedures: { path: '/thu-tuc', word: 'nav.procedures' },
  about: { path: '/gioi-thieu', word: 'nav.about' },
  members: { path: '/don-vi', word: 'nav.members' },
}

/** The menu of a site that has set none. The emblem leads to the home page, so no entry needs to. */
const DEFAULT_MENU: Part[] = ['news', 'directives', 'legal-documents', 'procedures', 'about', 'members']

/** The menu of a site: its own, or the portal's where it has set none or all it leads to is gone. */
export async function siteMenu(ctx: SiteContext): Promise<MenuEntry[]> {
  const t = await getTranslations('site')
  const linkOf = ({ label, part, path, url }: Kept): { label: string | null; href: string | null } => {
    if (part) return { label: label ?? t(PARTS[part].word), href: ctx.href(PARTS[part].path) }
    if (path) return { label, href: ctx.href(path) }
    return { label: label ?? url, href: linkHref(ctx, url) }
  }
  const kept = await keptMenu(ctx)
  const own = kept.flatMap(({ below, ...entry }): MenuEntry[] => {
    const { label, href } = linkOf(entry)
    const links = below.map(linkOf).filter((link): link is MenuLink => Boolean(link.label && link.href))
    return label && (href || links.length > 0) ? [{ label, href, below: links }] : []
  })
  if (own.length > 0) return own
  return DEFAULT_MENU.map((part) => ({
    label: t(PARTS[part].word),
    href: ctx.href(PARTS[part].path),
    below: [],
  }))
}

/** The menu as one short list: of an entry that leads nowhere itself what is below it. */
export function menuLinks(entries: MenuEntry[]): MenuLink[] {
  return entries.flatMap(({ label, href, below }) => (href === null ? below : [{ label, href }]))
}

/** Kept until the site, one of its pages or one of its categories changes: what is taken offline leaves the menu. */
export function keptMenu({ site, locale }: SiteContext): Promise<(Kept & { below: Kept[] })[]> {
  const tags = [pageTag.site(site.id), pageTag.list('pages', site.id), pageTag.list('categories', site.id)]
  return cachedRead(['site-menu', site.id, locale], tags, async () => {
    const payload = await portalPayload()
    const stored = await payload.findByID({
      collection: 'sites',
      id: site.id,
      locale,
      depth: 1,
      select: { menu: true },
      populate: {
        pages: { slug: true, title: true, _status: true },
        categories: { slug: true, name: true },
      },
    })
    return (stored.menu ?? []).map((entry) => ({
      ...keptEntry(entry),
      below: (entry.children ?? []).map(keptEntry),
    }))
  })
}

function keptEntry({ label: own, target, page, category, url }: StoredEntry): Kept {
  const label = own?.trim() ? own : null
  const nowhere: Kept = { label, part: null, path: null, url: null }
  switch (target) {
    case 'page':
      if (typeof page !== 'object' || page?._status !== 'published') return nowhere
      return { ...nowhere, label: label ?? page.title, path: contentPath('pages', page.slug) }
    case 'category':
      if (typeof category !== 'object' || !category) return nowhere
      return {
        ...nowhere,
        label: label ?? category.name,
        path: `/tin-tuc/chuyen-muc/${category.slug}`,
      }
    case 'link':
      return { ...nowhere, url: url ?? null }
    default:
      return { ...nowhere, part: target }
  }
}
