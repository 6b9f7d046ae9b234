import { answerSitePicture } from '@/platform/share-pictures/picture-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The picture that stands for a site where it is shared. */
export function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  return answerSitePicture(params)
}
