import { newsFeed } from '@/features/news/news-feed'
import { readNewsCategory } from '@/features/news/queries'
import { answerFeed, feedPart } from '@/platform/feeds/feed-answer'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** RSS of one section of a site's news. */
export function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  return answerFeed(async () => {
    const { file, ...site } = await params
    const ctx = await siteContext(site)
    const part = feedPart(file)
    const category = part === null ? null : await readNewsCategory(ctx, part)
    return category && newsFeed(ctx, category)
  })
}
