import type { Payload } from 'payload'
import { searchList } from '@/features/search-list'
import { search } from '@/platform/search/answering/search'
import { everything } from '../support/search-queries'
import { PAGE_SIZE, type Searcher } from './searcher'

/** A busy machine may be late once; what is measured is the order of the results. */
const TRIES = 3

/** The portal's own search, as its page and its API call it. Throws when only Postgres answers. */
export async function portalSearcher(payload: Payload, anySite: string): Promise<Searcher> {
  const searcher: Searcher = async (text, site) => {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const answer = await search(payload, searchList, { ...everything, text, site, pageSize: PAGE_SIZE })
      if (!answer.degraded) return answer.hits
    }
    throw new Error(`Công cụ tìm kiếm không trả lời kịp câu “${text}”.`)
  }
  // What the process keeps in memory is read at the first search, which readers of a running portal do not wait for.
  await searcher('đăng ký khai sinh', anySite)
  return searcher
}

/** Ids of all sites by slug; `''` is the root. */
export async function siteIds(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'sites',
    select: { slug: true, isRoot: true },
    depth: 0,
    pagination: false,
  })
  const bySlug = new Map(docs.map(({ id, slug }) => [slug, id]))
  const root = docs.find(({ isRoot }) => isRoot)
  return root ? bySlug.set('', root.id) : bySlug
}
