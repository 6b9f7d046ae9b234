import { feedOfAll } from '@/platform/official-documents/feed/feed-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** RSS of new directives. */
export function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  return feedOfAll('directives', params)
}
