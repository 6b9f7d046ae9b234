import { answerIcon } from '@/platform/share-pictures/picture-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** An icon of a site. */
export function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  return answerIcon(params)
}
