import { answerSiteMapPart } from '@/platform/site-map/site-map-answer'
import type { SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** A part of the map of a site. */
export function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  return answerSiteMapPart(params)
}
