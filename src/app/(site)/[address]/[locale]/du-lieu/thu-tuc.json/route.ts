import { cataloguePage } from '@/features/procedures/open-data/catalogue'
import { readCatalogueQuery, WrongDataParameterError } from '@/features/procedures/open-data/catalogue-query'
import { dataAnswer } from '@/features/procedures/open-data/data-answer'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The catalogue as open data, paged: docs/open-data.md. */
export async function GET(request: Request, { params }: SitePageProps): Promise<Response> {
  try {
    const query = readCatalogueQuery(new URL(request.url).searchParams)
    return dataAnswer(200, await cataloguePage(await siteContext(await params), query))
  } catch (error) {
    if (error instanceof WrongDataParameterError) return dataAnswer(400, { message: error.message })
    console.error('No open data:', error)
    return dataAnswer(503, { message: 'Dữ liệu đang tạm gián đoạn. Hãy thử lại sau ít phút.' })
  }
}
