import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { suggest, type Suggestion } from '@/platform/search/answering/suggest'
import { hostTable } from '@/platform/sites/host-table'

export const dynamic = 'force-dynamic'

/** Long enough for a word that is typed, deleted and typed again. */
const CACHED_S = 30

/** What may be meant by a text being typed: `?q=&site=`; an empty list whenever there is nothing to say. */
export async function GET(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams
  const query = given.get('q') ?? ''
  try {
    const sites = await hostTable()
    const slug = given.get('site')
    const site = slug ? sites.bySlug.get(slug) : sites.root
    const suggestions = site ? await suggest(await portalPayload(), searchList, { text: query, site }) : []
    return answer(query, suggestions, `public, max-age=${CACHED_S}`)
  } catch (error) {
    // Whoever types needs no suggestions to search.
    console.error('No suggestions:', error)
    return answer(query, [], 'no-store')
  }
}

function answer(query: string, suggestions: Suggestion[], caching: string): Response {
  return Response.json({ query, suggestions }, { headers: { 'cache-control': caching } })
}
