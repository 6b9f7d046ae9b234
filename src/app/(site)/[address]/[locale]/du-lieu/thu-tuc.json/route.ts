import { cataloguePage } from '@/features/procedures/open-data/catalogue'
import { readCatalogueQuery } from '@/features/procedures/open-data/catalogue-query'
import { dataAnswer } from '@/platform/open-data/data-answer'
import { answerData } from '@/platform/open-data/data-route'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The catalogue as open data, paged: docs/open-data.md. */
export function GET(request: Request, { params }: SitePageProps): Promise<Response> {
  return answerData(async () => {
    const query = readCatalogueQuery(new URL(request.url).searchParams)
    return dataAnswer(200, await cataloguePage(await siteContext(await params), query))
  })
}
