import { newsFeed } from '@/features/news/news-feed'
import { answerFeed } from '@/platform/feeds/feed-answer'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** RSS of the news of a site. */
export function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  return answerFeed(async () => newsFeed(await siteContext(await params), null))
}
