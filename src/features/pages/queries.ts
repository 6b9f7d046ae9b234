import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import type { Page } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import { translatedTexts, type Translated } from '@/platform/rich-text/translated'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import { partAbout, partTitle, type PartSlug } from '@/platform/sites/introduction-parts'
import { listTags, sightKey } from '@/platform/sites/shared-lists'
import { movedAt, shownIds } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import type { RichTextContent } from '@/platform/ui/prose'
import { choosePages } from './choose-pages'
import { isContactPage } from './contact-page'
import { hasText } from '@/platform/rich-text/has-text'
import { shownParts } from './parts/shown-parts'

/** An introduction page as lists print it. */
export type PageItem = {
  id: string
  slug: string
  title: string
  summary: string | null
  /** The site whose text is read at this address: this one, or one above that stands in or shares. */
  textOwner: string
}

export type PageView = Omit<PageItem, 'textOwner'> &
  Translated & {
    /** `null` where neither the site nor one above it has written the page. */
    textOwner: string | null
    body: RichTextContent
    /** True where the site has the page but no text of its own yet. */
    isStandIn: boolean
  }

const ITEM_SELECT = { slug: true, title: true, summary: true, site: true, order: true, body: true } as const

/** More than any unit says of itself. */
const MOST_PAGES = 500

type Row = Pick<Page, 'id' | 'slug' | 'title' | 'summary' | 'order' | 'body'> & { siteId: string }

/** The introduction pages of a site and those shared with it, in their order, without those that say nothing yet. */
export async function listPages(ctx: SiteContext): Promise<PageItem[]> {
  const parts = await shownParts(ctx)
  const stored = await cachedRead(keyOf(ctx, 'list', ...parts), tagsOf(ctx), async () => {
    const chosen = await pagesAt(ctx, parts)
    return chosen
      .flatMap(({ page, text }) => (text ? [{ page, text }] : []))
      .sort((a, b) => orderOf(a.page) - orderOf(b.page) || a.page.slug.localeCompare(b.page.slug))
      .map(({ page: { id, slug, title, summary }, text }) => ({
        id,
        slug,
        title,
        summary: summary ?? text.summary ?? null,
        textOwner: text.siteId,
      }))
  })
  const known = new Set(stored.map(({ slug }) => slug))
  return [...stored, ...parts.filter((slug) => !known.has(slug)).map((slug) => unwrittenPart(ctx, slug))]
}

/** An introduction page of the site by its slug, or one shared with it; `null` when there is none. */
export async function readPage(ctx: SiteContext, slug: string): Promise<PageView | null> {
  if (!isSlug(slug)) return null
  const part = (await shownParts(ctx)).find((shown) => shown === slug)
  const stored = await cachedRead(keyOf(ctx, 'item', slug, part ?? ''), tagsOf(ctx), async () => {
    const [chosen] = await pagesAt(ctx, part ? [part] : [], slug)
    if (!chosen) return null
    const { page, text } = chosen
    const { id, body } = text ?? page
    return {
      id: page.id,
      slug,
      title: page.title,
      summary: page.summary ?? text?.summary ?? null,
      body: text?.body ?? null,
      textOwner: text?.siteId ?? null,
      isStandIn: page.siteId === ctx.site.id && text !== null && text.siteId !== page.siteId,
      ...(await translatedTexts(ctx.locale, { collection: 'pages', id, body })),
    }
  })
  if (stored || !part) return stored
  return {
    ...unwrittenPart(ctx, part),
    body: null,
    isStandIn: false,
    isTranslated: true,
    isBodyTranslated: true,
  }
}

/** A part that the portal prints, at an address where nobody has written a page. */
function unwrittenPart({ site, locale }: SiteContext, slug: PartSlug): PageItem {
  return {
    id: slug,
    slug,
    title: partTitle(slug, locale),
    summary: partAbout(slug, locale),
    textOwner: site.id,
  }
}

/** The present slug of a page that once had this one; `null` when there is none. */
export function movedPage(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), tagsOf(ctx), () => movedAt(ctx, 'pages', slug))
}

/** What the addresses of a site show: all of them, or one. At those of `parts` the site itself has something to say. */
async function pagesAt(ctx: SiteContext, parts: string[], slug?: string) {
  const shown = await shownIds(ctx, 'pages', {
    where: slug === undefined ? [] : [sql`d.slug = ${slug}`],
    order: sql`d."order" NULLS LAST, d.slug, d.id`,
    limit: MOST_PAGES,
  })
  const visible =
    shown.length > 0 ? await readRows(ctx, [visibleAt(ctx, 'pages'), { id: { in: shown } }], slug) : []
  const isOwn = ({ siteId }: Row) => siteId === ctx.site.id
  const empty = visible.filter((row) => isOwn(row) && !hasText(row.body)).map((row) => row.slug)
  const above = ctx.above.map(({ id }) => id)
  const standIns =
    empty.length > 0 && above.length > 0
      ? await readRows(ctx, [{ _status: { equals: 'published' }, site: { in: above }, slug: { in: empty } }])
      : []
  const known = new Set(visible.map(({ id }) => id))
  const candidates = [...visible, ...standIns.filter(({ id }) => !known.has(id))]
  // What the site itself says of how to reach it answers an empty page of contacts, and so with the parts.
  const answers = (slug: string) => isContactPage(ctx, slug) || parts.includes(slug)
  return choosePages(candidates, [ctx.site.id, ...above], (row) => isOwn(row) && answers(row.slug))
}

async function readRows(ctx: SiteContext, where: Where[], slug?: string): Promise<Row[]> {
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [...where, ...(slug === undefined ? [] : [{ slug: { equals: slug } }])] },
    locale: ctx.locale,
    select: ITEM_SELECT,
    populate: {
      media: PUBLIC_MEDIA_SELECT,
      sites: {},
      ...LINKED_ITEMS,
    },
    // A list needs to know only whether there is a text.
    depth: slug === undefined ? 0 : 1,
    pagination: false,
  })
  return docs.map(({ site, ...page }) => ({ ...page, siteId: idOf(site) ?? '' }))
}

const orderOf = ({ order }: Row) => order ?? Number.MAX_SAFE_INTEGER

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['pages', sightKey(ctx), ctx.locale, ...parts]
}

/** What the site says of itself answers an empty page of contacts, so its own tag counts too. */
const tagsOf = (ctx: SiteContext) => [...listTags(ctx, 'pages'), pageTag.site(ctx.site.id)]
