import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { apiAnswer } from '@/platform/search/answering/api-answer'
import { search } from '@/platform/search/answering/search'
import { readSearchParameters, WrongParameterError } from '@/platform/search/answering/search-parameters'
import { hostTable } from '@/platform/sites/host-table'

export const dynamic = 'force-dynamic'

/**
 * The search as JSON: `?q=&site=&kind=&sector=&agency=&type=&year=&effect=&level=&owner=&literal=&ignore=&page=&pageSize=`,
 * filters repeated for several values; 400 with a sentence for a wrong value.
 */
export async function GET(request: Request): Promise<Response> {
  const began = performance.now()
  const given = new URL(request.url).searchParams
  try {
    const sites = await hostTable()
    const parameters = readSearchParameters(given, (slug) => sites.bySlug.get(slug)?.id ?? null)
    const slug = given.get('site')
    const site = slug ? sites.bySlug.get(slug) : sites.root
    if (!site) throw new WrongParameterError('Tham số site không đúng: không có trang nào có địa chỉ này.')
    const result = await search(await portalPayload(), searchList, { ...parameters, site: site.id })
    return answer(200, apiAnswer(parameters, result, { site, sites, tookMs: performance.now() - began }))
  } catch (error) {
    if (error instanceof WrongParameterError) return answer(400, { message: error.message })
    console.error('The search failed:', error)
    return answer(503, { message: 'Tìm kiếm đang tạm gián đoạn. Hãy thử lại sau ít phút.' })
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-cache' } })
}
