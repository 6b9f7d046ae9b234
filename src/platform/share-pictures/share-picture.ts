import { contentPath, type ReadableCollection } from '../sites/content-path'
import type { SiteContext } from '../sites/site-context'

/** What networks ask for: twice as wide as high, near enough, and sharp on any screen. */
export const SHARE_PICTURE_SIZE = { width: 1200, height: 630 }

/** Folder of the pictures, below the home page of a site. */
const FOLDER = '/anh-chia-se'

/** A picture as a page names it to who shares the page. */
export type SharedImage = { url: string; width: number; height: number; alt: string }

/** The picture that stands for a page where it is shared: with the item's title, or that of the site. */
export function sharePicture(
  ctx: Pick<SiteContext, 'canonical' | 'site'>,
  item: { collection: ReadableCollection; slug: string } | null,
): SharedImage {
  const path = item ? `${FOLDER}${contentPath(item.collection, item.slug)}.png` : `${FOLDER}/trang-chu.png`
  return { url: ctx.canonical(path), ...SHARE_PICTURE_SIZE, alt: ctx.site.name }
}
