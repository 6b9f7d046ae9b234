import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Site } from '@/payload-types'
import { findFreePort } from '@/platform/local-services/free-port'
import type { SiteContext } from '@/platform/sites/site-context'

/** What the portal sees of the web server: it takes the names of pages to make anew. */
const expired: string[] = []
const webServer: Server = createServer((request, response) => {
  let body = ''
  request.on('data', (part: Buffer) => (body += part.toString()))
  request.on('end', () => {
    expired.push(...(JSON.parse(body) as { tags: string[] }).tags)
    response.end('{}')
  })
})
const port = await findFreePort()
// Before anything of the portal reads its environment.
process.env.PORT = String(port)

await import('../support/no-data-cache')
const { listNews, latestNews, movedNews, newsAround, readNews } = await import('@/features/news/queries')
const { searchList } = await import('@/features/search-list')
const { portalPayload } = await import('@/platform/payload-client')
const { search } = await import('@/platform/search/answering/search')
const { reindex } = await import('@/platform/search/indexing/reindex')
const { wasEverPublic } = await import('@/platform/sites/known-item')
const { ownerOf } = await import('@/platform/sites/site-context')
const { readerAt } = await import('../support/reader')
const { everything } = await import('../support/search-queries')

type Place = 'root' | 'district' | 'commune'

let payload: Payload
const sites = {} as Record<Place, Site>

beforeAll(async () => {
  await new Promise<void>((resolve) => webServer.listen(port, '127.0.0.1', resolve))
  payload = await portalPayload()
  const make = (slug: Place, more: object) =>
    payload.create({ collection: 'sites', data: { name: slug, slug, kind: 'xa', ...more }, depth: 0 })
  sites.root = await make('root', { kind: 'tinh', isRoot: true })
  sites.district = await make('district', { kind: 'huyen' })
  sites.commune = await make('commune', { parent: sites.district.id })
})

afterAll(() => {
  webServer.close()
})

beforeEach(async () => {
  await payload.delete({ collection: 'news', where: { id: { exists: true } } })
  await payload.db.deleteMany({ collection: 'placements', where: {} })
  await payload.db.deleteMany({ collection: 'offers', where: {} })
  await payload.db.deleteMany({ collection: 'slug-history', where: {} })
})

const at = (place: Place): Promise<SiteContext> => readerAt(sites[place], sites.root)

async function publish(owner: Place, more: object = {}) {
  return payload.create({
    collection: 'news',
    data: {
      title: `Tin ${crypto.randomUUID()}`,
      slug: '',
      site: sites[owner].id,
      _status: 'published',
      ...more,
    },
    draft: false,
    depth: 0,
  })
}

/** As if the site had taken the item up. */
async function accept(place: Place, id: string): Promise<void> {
  await payload.db.updateOne({ collection: 'news', id, data: { acceptedBy: sites[place].id } })
}

const put = (place: Place, itemId: string, what: 'hidden' | 'featured') =>
  payload.db.create({
    collection: 'placements',
    data: { site: sites[place].id, collection: 'news', itemId, place: what },
  })

describe('an address that several sites use', () => {
  const slug = 'lich-tiep-dan'

  it('shows the own item, else that of the nearest site above, else an accepted one', async () => {
    const shared = { slug, sharing: 'all' as const }
    const atRoot = await publish('root', shared)
    expect(await readNews(await at('commune'), slug)).toMatchObject({ id: atRoot.id })
    const atDistrict = await publish('district', shared)
    expect(await readNews(await at('commune'), slug)).toMatchObject({ id: atDistrict.id })
    const own = await publish('commune', { slug })
    expect(await readNews(await at('commune'), slug)).toMatchObject({ id: own.id, ownerId: sites.commune.id })
    await accept('district', own.id)
    expect(await readNews(await at('district'), slug)).toMatchObject({ id: atDistrict.id })
    await put('commune', atDistrict.id, 'hidden')
    await payload.delete({ collection: 'news', id: own.id })
    expect(await readNews(await at('commune'), slug)).toMatchObject({ id: atRoot.id })
  })

  it('leads on from where an item was read before, at its own site and wherever it is shown', async () => {
    const item = await publish('commune', { slug: 'dia-chi-cu' })
    await payload.update({ collection: 'news', id: item.id, data: { slug: 'dia-chi-moi' }, draft: false })
    const chain = [sites.district.id, sites.root.id]
    expect(await movedNews(await at('district'), 'dia-chi-cu')).toBeNull()
    expect(await wasEverPublic({ collection: 'news', slug: 'dia-chi-cu' }, chain)).toBe(false)
    await accept('district', item.id)
    expect(await movedNews(await at('commune'), 'dia-chi-cu')).toBe('dia-chi-moi')
    expect(await movedNews(await at('district'), 'dia-chi-cu')).toBe('dia-chi-moi')
    expect(await wasEverPublic({ collection: 'news', slug: 'dia-chi-cu' }, chain)).toBe(true)
    expect(await movedNews(await at('root'), 'dia-chi-cu')).toBeNull()
  })

  it('is the owner’s: who shows an item of a site below knows that site', async () => {
    const item = await publish('commune')
    await accept('district', item.id)
    const ctx = await at('district')
    const article = await readNews(ctx, item.slug)
    expect(await ownerOf(ctx, article?.ownerId ?? '')).toMatchObject({ slug: 'commune' })
  })
})

describe('the front of a site', () => {
  const daysAgo = (days: number) => ({ publishedAt: new Date(Date.now() - days * 86_400_000).toISOString() })
  const frontAt = async (place: Place) => (await latestNews(await at(place), 3)).map(({ id }) => id)

  it('begins with the newest that it features, its own or another’s, and then goes by time', async () => {
    const newest = await publish('commune', daysAgo(0))
    const own = await publish('commune', { ...daysAgo(3), featured: true })
    const shared = await publish('root', { ...daysAgo(2), sharing: 'all', featured: true })
    // What the root features leads at the root.
    expect(await frontAt('commune')).toEqual([own.id, newest.id, shared.id])
    await put('commune', shared.id, 'featured')
    expect(await frontAt('commune')).toEqual([shared.id, newest.id, own.id])
  })

  it('has nothing that is featured and no longer shared', async () => {
    const own = await publish('commune', daysAgo(1))
    const taken = await publish('root', { ...daysAgo(0), sharing: 'none' })
    await put('commune', taken.id, 'featured')
    expect(await frontAt('commune')).toEqual([own.id])
  })

  it('has nothing hidden, nor have the ways on from an article', async () => {
    const own = await publish('commune', daysAgo(1))
    const hidden = await publish('root', { ...daysAgo(0), sharing: 'all' })
    await put('commune', hidden.id, 'hidden')
    expect(await frontAt('commune')).toEqual([own.id])
    const ctx = await at('commune')
    const article = await readNews(ctx, own.slug)
    if (!article) throw new Error('The site shows its own item')
    expect(await newsAround(ctx, article)).toEqual({ newer: null, older: null, related: [] })
  })
})

it('pages of a site that accepted an item are made anew when it changes or goes', async () => {
  const item = await publish('commune')
  await accept('district', item.id)
  const offer = { collection: 'news', itemId: item.id, title: item.title, fromSite: sites.commune.id }
  const decided = {
    toSite: sites.district.id,
    state: 'accepted',
    offeredAt: new Date(),
    decidedAt: new Date(),
  }
  await payload.db.create({ collection: 'offers', data: { ...offer, ...decided } })
  await payload.jobs.run({ queue: 'now', limit: 100 })
  const list = `list:news:${sites.district.id}`
  expired.length = 0
  await payload.update({ collection: 'news', id: item.id, data: { title: 'Tên mới' }, draft: false })
  await payload.jobs.run({ queue: 'now', limit: 100 })
  expect(expired).toContain(list)
  expired.length = 0
  await payload.delete({ collection: 'news', id: item.id })
  await payload.jobs.run({ queue: 'now', limit: 100 })
  expect(expired).toContain(list)
})

it('a site that gets another parent or kind finds other items at once, in lists and in the same index', async () => {
  const toDistricts = await publish('root', { sharing: 'kinds', sharedKinds: ['huyen'] })
  const toCommunes = await publish('district', { sharing: 'kinds', sharedKinds: ['xa'] })
  const place = await payload.create({
    collection: 'sites',
    data: { name: 'Nơi khác', slug: 'noi-khac', kind: 'xa', parent: sites.district.id },
    depth: 0,
  })
  await reindex(payload, searchList)
  const seen = async () => {
    const ctx = await readerAt(place, sites.root)
    const listed = (await listNews(ctx, { page: 1 })).items.map(({ id }) => id)
    await expect
      .poll(
        async () =>
          (await search(payload, searchList, { ...everything, text: '', site: place.id })).hits.map(
            ({ id }) => id,
          ),
        {
          timeout: 8000,
        },
      )
      .toEqual(listed)
    return listed
  }
  expect(await seen()).toEqual([toCommunes.id])
  await payload.update({ collection: 'sites', id: place.id, data: { kind: 'huyen' }, depth: 0 })
  expect(await seen()).toEqual([toDistricts.id])
  await payload.update({
    collection: 'sites',
    id: place.id,
    data: { kind: 'xa', parent: sites.root.id },
    depth: 0,
  })
  expect(await seen()).toEqual([])
})
