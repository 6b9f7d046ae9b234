import type { Page } from '@/payload-types'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import type { SiteContext } from '@/platform/sites/site-context'
import type { PageView } from './queries'

/** An introduction page that is not public, as it would be printed; the text of another site does not stand in. */
export async function unpublishedPage(ctx: SiteContext, text: UnpublishedText): Promise<PageView> {
  const { id, slug, title, summary, body } = await text.read<Page>(ctx.locale, { sites: {}, ...LINKED_ITEMS })
  return {
    id,
    slug,
    title,
    summary: summary ?? null,
    body: body ?? null,
    textOwner: text.siteId,
    isStandIn: false,
    isTranslated: text.hasWordsIn(ctx.locale, 'title'),
    isBodyTranslated: ctx.locale === 'vi' || text.hasWordsIn(ctx.locale, 'body'),
  }
}
