import { answerItemPicture } from '@/platform/share-pictures/picture-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The picture that stands for an item where it is shared. */
export function GET(
  _: Request,
  { params }: SitePageProps<{ section: string; file: string }>,
): Promise<Response> {
  return answerItemPicture(params)
}
