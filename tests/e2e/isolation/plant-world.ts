import type { Client } from 'pg'
import { storedDay } from '@/platform/time/calendar-day'
import { RestSession } from '../../support/rest-session'
import type { RunningPortal } from '../../support/running-portal'
import { untilIdle } from '../../support/until-idle'
import { markMaker } from './marks'
import { ITEM_COLLECTIONS, plantItem, type Planted, type PlantSite, type State, STATES } from './plant-items'
import { plantInternals } from './plant-internals'
import { Random } from './random'

/** How a stranger reaches a site. */
export type ReachedSite = { id: string; slug: string; isRoot: boolean; host: string | null }

export type World = { sites: ReachedSite[]; items: Planted[]; common: string }

const AT_ONCE = 6
const ADMIN = 'quantri@minhgiang.example'
const ROOT = 'huyen-minh-giang'
const [FIRST, SECOND, BELOW, NO_HOST, ENDED, EMPTY] = [
  'xa-an-binh',
  'xa-long-khe',
  'phuong-duoi-xa',
  'thi-tran-khong-ten-mien',
  'xa-da-ket-thuc',
  'phuong-trong-khong',
] as const

/** A portal full of things that a stranger must not see, written by the ways people write them. */
export async function plantWorld(portal: RunningPortal, client: Client, seed: number): Promise<World> {
  const mark = markMaker(new Random(seed))
  const session = await RestSession.login(portal, ADMIN)
  const common = mark()
  const sites = await plantSites(session, mark)
  await publishEverywhere(session, sites)
  const bySlug = new Map(sites.map((site) => [site.slug, site]))
  const idOf = (slug: string) => bySlug.get(slug)?.id ?? ''

  // A site shares with sites below it.
  const below: Record<string, string[]> = { [ROOT]: [idOf(SECOND), idOf(BELOW)], [FIRST]: [idOf(BELOW)] }
  const owners = [ROOT, FIRST, SECOND, BELOW, NO_HOST].map((slug): PlantSite => {
    return { id: idOf(slug), slug, shareWith: below[slug] ?? [] }
  })
  const wanted = owners.flatMap((site) =>
    ITEM_COLLECTIONS.flatMap((collection) =>
      statesAt(site.slug).map((state) => ({ site, collection, state, common })),
    ),
  )
  const items: Planted[] = []
  let next = 0
  const lane = async () => {
    for (let at = next++; at < wanted.length; at = next++) {
      // Words of its own seed: whoever comes first, an item has the same ones.
      const markItem = markMaker(new Random(seed + 1 + at))
      const item = wanted[at]
      if (item) items.push(await plantItem(session, markItem, item))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))

  const find = (slug: string, collection: string, state: string) =>
    items.find((item) => item.site === slug && item.collection === collection && item.state === state)?.id ??
    ''
  await settleOffersAndHiding(client, session, items, byIdsOf(sites), mark)
  for (const slug of [BELOW, NO_HOST]) {
    const category = await session.create('categories', { name: mark(), site: idOf(slug), slug: '' })
    await session.create('topics', {
      title: mark(),
      summary: mark(),
      isShown: true,
      categories: [category.id],
      items: [{ relationTo: 'news', value: find(slug, 'news', 'draft') }],
      site: idOf(slug),
      slug: '',
    })
    await session.create('unit-facts', {
      name: 'Lãnh đạo',
      leaders: [{ name: mark(), responsibility: mark() }],
      streets: [{ name: mark() }],
      site: idOf(slug),
    })
    await session.update('sites', idOf(slug), {
      menu: [
        { label: 'Bài còn nháp', target: 'page', page: find(slug, 'pages', 'draft') },
        { label: 'Bài đã đăng', target: 'page', page: find(slug, 'pages', 'own') },
        { label: 'Bài có bản nháp', target: 'page', page: find(slug, 'pages', 'pending draft') },
        { label: 'Chuyên mục', target: 'category', category: category.id },
      ],
      home: [
        { blockType: 'featuredNews', count: 12 },
        { blockType: 'categoryNews', category: category.id, count: 12 },
        { blockType: 'directives', count: 12 },
        { blockType: 'legalDocuments', count: 12 },
        { blockType: 'banners', count: 12 },
      ],
    })
  }
  await untilIdle(client)
  await plantInternals(client, mark)
  // Nobody writes at a site that has ended, so it ends last.
  await session.update('sites', idOf(ENDED), {
    validUntilOn: storedDay('2026-06-30'),
    endedBy: 'sap-nhap',
    successors: [idOf(FIRST)],
  })
  await untilIdle(client)
  return { sites, items, common }
}

/** Every state above, where most is shared; below, what differs from site to site. */
function statesAt(slug: string): State[] {
  if (slug === ROOT || slug === FIRST) return STATES
  return STATES.filter(({ name }) =>
    ['own', 'draft', 'pending draft', 'unpublished', 'accepted'].includes(name),
  )
}

const byIdsOf = (sites: ReachedSite[]) => new Map(sites.map((site) => [site.slug, site.id]))

async function plantSites(session: RestSession, mark: () => string): Promise<ReachedSite[]> {
  const existing = await session.list('sites?depth=0&limit=100')
  const idOf = (slug: string) => existing.find((site) => site.slug === slug)?.id
  const root = idOf(ROOT)
  const wanted = [
    { slug: BELOW, kind: 'phuong', parent: idOf(FIRST), hosts: [{ host: `${BELOW}.localhost` }] },
    { slug: NO_HOST, kind: 'thi-tran', parent: root, hosts: [] },
    { slug: ENDED, kind: 'xa', parent: root, hosts: [{ host: `${ENDED}.localhost` }] },
    { slug: EMPTY, kind: 'phuong', parent: root, hosts: [{ host: `${EMPTY}.localhost` }] },
  ]
  for (const site of wanted) {
    const data = {
      ...site,
      name: `Trang ${mark()}`,
      fourEyes: false,
      memberHostPattern: `{slug}.${mark()}.example`,
    }
    if (!idOf(site.slug)) existing.push(await session.create('sites', { ...data, _status: 'published' }))
  }
  return existing.map((site) => {
    const hosts = (site.hosts as { host: string }[] | undefined) ?? []
    return { id: site.id, slug: site.slug, isRoot: site.isRoot === true, host: hosts[0]?.host ?? null }
  })
}

/** Whoever runs the instance publishes nothing at a site without a role there, and alone only where one is enough. */
async function publishEverywhere(session: RestSession, sites: ReachedSite[]): Promise<void> {
  const [person] = await session.list(`users?where[email][equals]=${encodeURIComponent(ADMIN)}&depth=0`)
  const memberships = sites.map(({ id }) => ({ site: id, roles: ['admin', 'publisher'] }))
  await session.update('users', person?.id ?? '', { memberships })
  for (const { id } of sites) await session.update('sites', id, { fourEyes: false })
}

/** What the desk of sharing keeps: answers to offers, and what sites have hidden of others. */
async function settleOffersAndHiding(
  client: Client,
  session: RestSession,
  items: Planted[],
  ids: Map<string, string>,
  mark: () => string,
): Promise<void> {
  const id = (slug: string) => ids.get(slug) ?? ''
  for (const item of items) {
    if (item.state === 'hidden' || item.state === 'not to be hidden') {
      for (const site of [FIRST, NO_HOST].filter((slug) => slug !== item.site)) {
        await client.query(
          `insert into placements (id, site_id, collection, item_id, place, placed_by)
           values (uuidv7(), $1, $2, $3, 'hidden', $4)
           on conflict (site_id, collection, item_id) do update set place = excluded.place`,
          [id(site), item.collection, item.id, mark()],
        )
      }
    }
    const { rows } = await client.query<{ id: string }>(
      'select id from offers where collection = $1 and item_id = $2',
      [item.collection, item.id],
    )
    for (const offer of rows) {
      if (item.state === 'accepted') await session.post(`offers/${offer.id}/nhan-dang`, { seen: 'offered' })
      if (item.state === 'declined') await session.post(`offers/${offer.id}/khong-nhan`, { seen: 'offered' })
      await client.query('update offers set title = $2, decided_by = $3, note = $4 where id = $1', [
        offer.id,
        mark(),
        mark(),
        mark(),
      ])
    }
  }
}

/** Until search and pages know everything that was written, and every file has been read. */
