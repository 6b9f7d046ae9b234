import { documentIndex } from '@/features/legal-documents/open-data/document-index'
import { readIndexQuery } from '@/features/legal-documents/open-data/index-query'
import { dataAnswer } from '@/platform/open-data/data-answer'
import { answerData } from '@/platform/open-data/data-route'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The legal documents of the site as open data, paged: docs/open-data.md. */
export function GET(request: Request, { params }: SitePageProps): Promise<Response> {
  return answerData(async () => {
    const query = readIndexQuery(new URL(request.url).searchParams)
    return dataAnswer(200, await documentIndex(await siteContext(await params), query))
  })
}
