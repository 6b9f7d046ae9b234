import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import type { RichTextContent } from '@/platform/ui/prose'

/** An introduction page as lists print it. */
export type PageItem = { id: string; slug: string; title: string; summary: string | null }

export type PageView = PageItem & {
  body: RichTextContent
  /** False where the reader's language falls back to Vietnamese. */
  isTranslated: boolean
}

const ITEM_SELECT = { slug: true, title: true, summary: true } as const

/** What a link inside a text needs to know of its target. */
const LINKED = { slug: true, _status: true } as const

const publishedOf = (ctx: SiteContext) => ({
  site: { equals: ctx.site.id },
  _status: { equals: 'published' },
})

/** The introduction pages of a site, in their order. */
export function listPages(ctx: SiteContext): Promise<PageItem[]> {
  return cachedRead(keyOf(ctx, 'list'), tagsOf(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'pages',
      where: publishedOf(ctx),
      locale: ctx.locale,
      select: ITEM_SELECT,
      sort: ['order', 'slug'],
      depth: 0,
      pagination: false,
    })
    return docs.map(({ id, slug, title, summary }) => ({ id, slug, title, summary: summary ?? null }))
  })
}

/** An introduction page of the site by its slug; `null` when there is none. */
export function readPage(ctx: SiteContext, slug: string): Promise<PageView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), tagsOf(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'pages',
      where: { ...publishedOf(ctx), slug: { equals: slug } },
      locale: ctx.locale,
      select: { ...ITEM_SELECT, body: true },
      populate: {
        media: PUBLIC_MEDIA_SELECT,
        news: LINKED,
        pages: LINKED,
        directives: LINKED,
        'legal-documents': LINKED,
        procedures: LINKED,
      },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const found = docs[0]
    if (!found) return null
    const { id, title, summary, body } = found
    const isTranslated = ctx.locale === 'vi' || (await hasTitleIn(ctx, id))
    return { id, slug, title, summary: summary ?? null, body, isTranslated }
  })
}

/** The present slug of a page that once had this one; `null` when there is none. */
export function movedPage(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), tagsOf(ctx), () =>
    movedSlug({ collection: 'pages', sites: [ctx.site.id], slug, where: publishedOf(ctx) }),
  )
}

async function hasTitleIn(ctx: SiteContext, id: string): Promise<boolean> {
  const payload = await portalPayload()
  const found = await payload.findByID({
    collection: 'pages',
    id,
    locale: ctx.locale,
    fallbackLocale: false,
    select: { title: true },
    depth: 0,
  })
  return Boolean(found.title)
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['pages', ctx.site.id, ctx.locale, ...parts]
}

const tagsOf = (ctx: SiteContext) => [pageTag.list('pages', ctx.site.id)]
