import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listDirectives, readDirective } from '@/features/directives/queries'
import { listLegalDocuments, readLegalDocument } from '@/features/legal-documents/queries'
import { documentIndex } from '@/features/legal-documents/open-data/document-index'
import { listNews, readNews } from '@/features/news/queries'
import { listPages, readPage } from '@/features/pages/queries'
import { searchList } from '@/features/search-list'
import type { Site } from '@/payload-types'
import { readFeedItems } from '@/platform/official-documents/feed/read-feed-items'
import { portalPayload } from '@/platform/payload-client'
import { searchDatabase } from '@/platform/search/answering/database-search'
import { searchEngine } from '@/platform/search/answering/engine-search'
import { questionOf, type Question } from '@/platform/search/answering/question'
import type { SearchResult } from '@/platform/search/answering/search-query'
import { suggest } from '@/platform/search/answering/suggest'
import type { SearchKind } from '@/platform/search/indexing/search-document'
import { reindex } from '@/platform/search/indexing/reindex'
import type { ShareableCollection } from '@/platform/sharing/shareable-collections'
import { wasEverPublic } from '@/platform/sites/known-item'
import type { SiteContext } from '@/platform/sites/site-context'
import { readerAt } from '../support/reader'
import { everything } from '../support/search-queries'
import { insertItem, type SharedItem } from '../support/shared-items'

/*
 * Every way in which a site shows items – page, list, feed, data, search, suggestion, the answer without the search engine –
 * against an oracle that knows the rule in its own words and reads nothing but this table.
 */

type Place = 'root' | 'district' | 'commune' | 'hamlet' | 'sibling' | 'orphan'

const TREE: Record<Place, { kind: Site['kind']; parent?: Place; above: Place[] }> = {
  root: { kind: 'tinh', above: [] },
  district: { kind: 'huyen', parent: 'root', above: ['root'] },
  commune: { kind: 'xa', parent: 'district', above: ['district', 'root'] },
  // Nothing below a commune is of its kind: what is shared with kinds must not follow the tree alone.
  hamlet: { kind: 'phuong', parent: 'commune', above: ['commune', 'district', 'root'] },
  sibling: { kind: 'xa', parent: 'district', above: ['district', 'root'] },
  // Nobody has entered what stands above it: the root does all the same.
  orphan: { kind: 'xa', above: ['root'] },
}
const PLACES = Object.keys(TREE) as Place[]

type Row = {
  owner: Place
  sharing: 'none' | 'all' | 'kinds' | 'sites'
  kinds: Site['kind'][]
  sites: Place[]
  mayBeHidden: boolean
  acceptedBy: Place | null
  isDraft: boolean
  /** Hidden by every site, the owner included, which changes nothing for the owner. */
  isHidden: boolean
}

const SHARINGS: Pick<Row, 'sharing' | 'kinds' | 'sites'>[] = [
  // What was chosen before another way of sharing is left in the row and must not count.
  { sharing: 'none', kinds: ['xa'], sites: ['commune'] },
  { sharing: 'all', kinds: [], sites: [] },
  { sharing: 'kinds', kinds: ['xa', 'huyen'], sites: ['hamlet'] },
  { sharing: 'kinds', kinds: ['phuong'], sites: [] },
  { sharing: 'sites', kinds: ['phuong'], sites: ['commune', 'orphan'] },
  { sharing: 'sites', kinds: [], sites: ['hamlet', 'root', 'sibling'] },
]
const OWNERS: Place[] = ['root', 'district', 'commune', 'orphan']
const STATES = [
  { mayBeHidden: true, isHidden: false, isDraft: false },
  { mayBeHidden: true, isHidden: true, isDraft: false },
  { mayBeHidden: false, isHidden: true, isDraft: false },
  { mayBeHidden: false, isHidden: false, isDraft: true },
]
const ACCEPTED: Row[] = (['district', 'root'] as const).flatMap((acceptedBy) =>
  STATES.map((state) => ({
    ...{ owner: 'commune' as const, sharing: 'none' as const, kinds: [], sites: [] },
    ...state,
    acceptedBy,
  })),
)
const TABLE: Row[] = [
  ...OWNERS.flatMap((owner) =>
    SHARINGS.flatMap((sharing) => STATES.map((state) => ({ owner, ...sharing, ...state, acceptedBy: null }))),
  ),
  ...ACCEPTED,
]

/** The rule in other words than the portal's. */
function shows(reader: Place, row: Row): boolean {
  if (row.isDraft) return false
  if (row.owner === reader) return true
  const isBelow = TREE[reader].above.includes(row.owner)
  const isMeant = {
    none: false,
    all: true,
    kinds: row.kinds.includes(TREE[reader].kind),
    sites: row.sites.includes(reader),
  }[row.sharing]
  if (!(isBelow && isMeant) && row.acceptedBy !== reader) return false
  return !(row.isHidden && row.mayBeHidden)
}

type Collection = Exclude<ShareableCollection, 'banners'>

const KIND: Record<Collection, SearchKind> = {
  news: 'news',
  directives: 'directive',
  'legal-documents': 'legal-document',
  pages: 'page',
}

/** How people come to the items of a collection, page by page: names of items, 20 at a time, and one by its name. */
const WAYS: Record<
  Collection,
  {
    list: (ctx: SiteContext, page: number) => Promise<{ slug: string }[]>
    read: (ctx: SiteContext, slug: string) => Promise<{ id: string } | null>
  }
> = {
  news: { list: async (ctx, page) => (await listNews(ctx, { page })).items, read: readNews },
  directives: { list: async (ctx, page) => (await listDirectives(ctx, { page })).rows, read: readDirective },
  'legal-documents': {
    list: async (ctx, page) => (await listLegalDocuments(ctx, { page })).rows,
    read: readLegalDocument,
  },
  pages: { list: async (ctx, page) => (page === 1 ? listPages(ctx) : []), read: readPage },
}

let payload: Payload
const sites = {} as Record<Place, Site>
const contexts = {} as Record<Place, SiteContext>
const ids = {} as Record<Collection, string[]>

const nameOf = (number: number) => `muc-${number}`
const site = (place: Place) => sites[place].id

beforeAll(async () => {
  payload = await portalPayload()
  for (const place of PLACES) {
    const { kind, parent } = TREE[place]
    sites[place] = await payload.create({
      collection: 'sites',
      data: {
        ...{ name: place, slug: place, kind, isRoot: place === 'root' },
        ...(parent ? { parent: site(parent) } : {}),
      },
      depth: 0,
    })
  }
  for (const collection of Object.keys(KIND) as Collection[]) {
    ids[collection] = await Promise.all(TABLE.map((row, number) => insert(collection, row, number)))
  }
  for (const place of PLACES) contexts[place] = await readerAt(sites[place], sites.root)
  await reindex(payload, searchList)
}, 300_000)

async function insert(collection: Collection, row: Row, number: number): Promise<string> {
  const item: SharedItem = {
    name: nameOf(number),
    site: site(row.owner),
    _status: row.isDraft ? 'draft' : 'published',
    sharing: row.sharing,
    sharedKinds: row.kinds,
    sharedSites: row.sites.map(site),
    mayBeHidden: row.mayBeHidden,
    acceptedBy: row.acceptedBy && site(row.acceptedBy),
  }
  const id = await insertItem(payload, collection, item)
  const address = { collection, scope: item.site, slug: item.name, itemId: id }
  await payload.db.create({ collection: 'slug-history', data: address })
  for (const place of row.isHidden ? PLACES : []) {
    const data = { site: site(place), collection, itemId: id, place: 'hidden' }
    await payload.db.create({ collection: 'placements', data })
  }
  return id
}

/** Numbers of the rows that the site shows, as names in the order of the alphabet. */
const expected = (place: Place) =>
  TABLE.flatMap((row, number) => (shows(place, row) ? [nameOf(number)] : [])).sort()

async function everyPage(page: (number: number) => Promise<{ slug: string }[]>): Promise<string[]> {
  const found: string[] = []
  for (let number = 1; ; number += 1) {
    const items = await page(number)
    if (items.length === 0) return found.sort()
    found.push(...items.map(({ slug }) => slug))
  }
}

const slugIn = (path: string) => path.split('/').at(-1) ?? ''

describe.each(Object.keys(KIND) as Collection[])('%s at', (collection) => {
  const { list, read } = WAYS[collection]

  it.each(PLACES)('the %s: its list has what the rule says', async (place) => {
    expect(await everyPage((page) => list(contexts[place], page))).toEqual(expected(place))
  })

  it.each(PLACES)('the %s: so has every single page', { timeout: 120_000 }, async (place) => {
    const shown = new Set(expected(place))
    for (const [number, row] of TABLE.entries()) {
      const found = await read(contexts[place], nameOf(number))
      const said = `${nameOf(number)}: ${JSON.stringify(row)}`
      expect(found?.id ?? null, said).toBe(shown.has(nameOf(number)) ? ids[collection][number] : null)
    }
  })

  it.each(PLACES)('the %s: so have search, its counts, and the answer without the engine', async (place) => {
    const ask = async (answer: (question: Question) => Promise<SearchResult>) => {
      let total = 0
      const found = await everyPage(async (page) => {
        const filters = { ...everything.filters, kind: [KIND[collection]] }
        const query = { ...everything, filters, text: '', site: site(place), page }
        const result = await answer(await questionOf(payload, searchList, query))
        total = Math.max(total, result.total, result.facets.kind[KIND[collection]] ?? 0)
        return result.hits.map(({ path }) => ({ slug: slugIn(path) }))
      })
      expect(total).toBe(found.length)
      return found
    }
    expect(await ask(searchEngine)).toEqual(expected(place))
    expect(await ask((question) => searchDatabase(payload, searchList, question))).toEqual(expected(place))
  })

  it.each(PLACES)('the %s: every address that is shown passes the door', async (place) => {
    const chain = [place, ...TREE[place].above].map(site)
    for (const slug of expected(place)) expect(await wasEverPublic({ collection, slug }, chain)).toBe(true)
    expect(await wasEverPublic({ collection, slug: 'muc-khac' }, chain)).toBe(false)
  })
})

describe.each(['legal-documents', 'directives'] as const)('%s', (collection) => {
  it.each(PLACES)('at the %s: the feed begins with nothing else', async (place) => {
    const shown = new Set(expected(place))
    const items = await readFeedItems(contexts[place], collection, null)
    expect(items.length).toBe(Math.min(50, shown.size))
    expect(items.filter(({ slug }) => !shown.has(slug))).toEqual([])
  })

  it.each(PLACES)('at the %s: numbers are suggested only where they are shown', async (place) => {
    const shown = new Set(expected(place))
    const suggested = new Set<string>()
    for (const number of TABLE.keys()) {
      const answer = await suggest(payload, searchList, { text: nameOf(number), site: sites[place] as never })
      for (const { url, kind } of answer) if (kind === KIND[collection]) suggested.add(slugIn(url))
    }
    expect([...suggested].filter((slug) => !shown.has(slug))).toEqual([])
    expect(suggested.size).toBeGreaterThan(0)
  })
})

it.each(PLACES)('the open data of legal documents at the %s says the same', async (place) => {
  const found = await everyPage(async (page) => {
    const answer = await documentIndex(contexts[place], { page, pageSize: 20 }).catch(() => null)
    return (answer?.documents ?? []).map(({ number }) => ({ slug: number }))
  })
  expect(found).toEqual(expected(place))
})
