import { feedOfType } from '@/platform/official-documents/feed/feed-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** RSS of new directives of one type. */
export function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  return feedOfType('directives', params)
}
