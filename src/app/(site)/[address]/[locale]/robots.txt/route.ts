import { answerRobots } from '@/platform/site-map/site-map-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** What robots may read, and where the map is. */
export function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  return answerRobots(params)
}
