import { answerSiteMap } from '@/platform/site-map/site-map-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The map of a host, or the index of its maps. */
export function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  return answerSiteMap(params)
}
