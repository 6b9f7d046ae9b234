import { fileAnswer } from '@/platform/site-files/file-answer'
import { manifestOf } from '@/platform/site-files/manifest'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** How a site may be put on a home screen. */
export async function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  const ctx = await siteContext(await params)
  return fileAnswer(JSON.stringify(manifestOf(ctx)), 'application/manifest+json; charset=utf-8')
}
