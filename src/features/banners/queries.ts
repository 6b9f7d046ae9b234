import { sql } from '@payloadcms/db-postgres/drizzle'
import { inOrderOf } from '@/platform/lists/in-order'
import { PUBLIC_MEDIA_SELECT, publicImage, type PublicImage } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { idOf } from '@/platform/publishing/references'
import { listTags, sightKey } from '@/platform/sites/shared-lists'
import { shownIds } from '@/platform/sites/shown-items'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { dayOf } from '@/platform/time/calendar-day'

/** A banner as pages print it. */
export type BannerItem = {
  id: string
  title: string
  image: PublicImage
  /** An address for a reader of this site; `null` where the picture leads nowhere. */
  href: string | null
}

type StoredBanner = Omit<BannerItem, 'href'> & { link: string | null; ownerId: string }

/** Files have one address everywhere. */
const FILES = '/api/'

/** The banners that a site shows today: its own in their order, then those of sites above it. */
export async function listBanners(ctx: SiteContext, limit: number): Promise<BannerItem[]> {
  const today = dayOf(new Date())
  const key = ['banners', ctx.locale, sightKey(ctx), today, String(limit)]
  const banners = await cachedRead(key, listTags(ctx, 'banners'), () => readBanners(ctx, today, limit))
  return Promise.all(
    banners.map(async ({ link, ownerId, ...banner }) => ({
      ...banner,
      href: link === null ? null : await hrefOf(ctx, link, ownerId),
    })),
  )
}

async function readBanners(ctx: SiteContext, today: string, limit: number): Promise<StoredBanner[]> {
  const day = (column: string) => sql`(d.${sql.identifier(column)} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`
  const ids = await shownIds(ctx, 'banners', {
    where: [
      sql`coalesce(${day('shown_from_on')} <= ${today}::date, true)`,
      sql`coalesce(${day('shown_until_on')} >= ${today}::date, true)`,
    ],
    order: sql`d.site_id <> ${ctx.site.id}, d."order", d.updated_at DESC, d.id`,
    limit,
  })
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'banners',
    where: { and: [visibleAt(ctx, 'banners'), { id: { in: ids } }] },
    locale: ctx.locale,
    select: { site: true, title: true, image: true, link: true },
    populate: { media: PUBLIC_MEDIA_SELECT },
    depth: 1,
    pagination: false,
  })
  return inOrderOf(ids, docs).flatMap(({ id, title, image, link, site }) => {
    const picture = publicImage(image)
    return picture
      ? [{ id, title, image: { ...picture, alt: title }, link: link ?? null, ownerId: idOf(site) ?? '' }]
      : []
  })
}

/** A path means a page of the site whose banner it is, wherever the banner is shown. */
async function hrefOf(ctx: SiteContext, link: string, ownerId: string): Promise<string | null> {
  if (!link.startsWith('/') || link.startsWith(FILES)) return link
  if (ownerId === ctx.site.id) return ctx.href(link)
  const owner = await ownerOf(ctx, ownerId)
  return owner && ctx.hrefOf(owner, link)
}
