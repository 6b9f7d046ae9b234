import { pageTag } from '@/platform/publishing/page-tags'
import { listTags } from '@/platform/sites/shared-lists'
import type { SiteContext } from '@/platform/sites/site-context'

/** Where the news of a site is listed, all of it or one section by its slug. */
export function newsPath(section?: string): string {
  return section ? `/tin-tuc/chuyen-muc/${section}` : '/tin-tuc'
}

/** The tags of whatever prints news of a site. */
export function newsTags(ctx: SiteContext): string[] {
  return [...listTags(ctx, 'news'), pageTag.list('categories', ctx.site.id)]
}
