import '../support/no-data-cache'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { boardFilters } from '@/features/directives/follow-up/board/board-filters'
import { boardChoices, recipientLines } from '@/features/directives/follow-up/board/board-reader'
import { latestDirectives, listDirectives } from '@/features/directives/queries'
import { latestLegalDocuments, listLegalDocuments } from '@/features/legal-documents/queries'
import { listMembers } from '@/features/members/queries'
import { latestNews, listNews, readNews } from '@/features/news/queries'
import { readPage } from '@/features/pages/queries'
import { portalPayload } from '@/platform/payload-client'
import { readDeadlines } from '@/platform/official-documents/publishing-deadline/read-deadlines'
import { readPublicSite } from '@/platform/sites/public-site'
import { siteChoices } from '@/platform/sites/selector/site-choices'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'
import { insertSiteContent } from '../support/bulk-site-content'
import { type BulkSite, insertSites } from '../support/bulk-sites'
import { type Asked, countQueries } from '../support/counted-queries'
import { createSmallPortal } from '../support/people'

/** More than any page shows and any list offers, and five times as many. */
const FEW = 120
const MANY = 600

let payload: Payload
let rootId: string
let systemAdmin: TypedUser
const few = new Map<string, Asked>()
const many = new Map<string, Asked>()

/** What people read, by readers, editors and who runs the instance. */
const READS: Record<string, () => Promise<unknown>> = {
  'the site and those above it': () => at('xa-thu-00001'),
  'the news of a home page': async () => latestNews(await at('xa-thu-00001'), 6),
  'a list of news': async () => listNews(await at('xa-thu-00001'), { page: 1 }),
  'an article': async () => readNews(await at('xa-thu-00001'), 'tin-1'),
  'a page': async () => readPage(await at('xa-thu-00001'), 'gioi-thieu-chung'),
  'the directives of a home page': async () => latestDirectives(await at('xa-thu-00001'), 6),
  'a list of directives': async () => listDirectives(await at('xa-thu-00001'), { page: 1 }),
  'the legal documents of a home page': async () => latestLegalDocuments(await at('xa-thu-00001'), 6),
  'a list of legal documents': async () => listLegalDocuments(await at('xa-thu-00001'), { page: 1 }),
  "the root's news": async () => listNews(await at('huyen-thu'), { page: 1 }),
  'the units of a province': async () => listMembers(await at('tinh-thu-00'), { page: 1 }),
  'units by name': async () => listMembers(await at('huyen-thu'), { page: 1, q: 'xa thu' }),
  "a list of news in an editor's admin": async () => findNews(await editorOf('xa-thu-00001')),
  'a list of news in the admin of who runs the instance': () => findNews(systemAdmin),
  'the sites offered in the admin': () => siteChoices({ payload, user: systemAdmin, headers: new Headers() }),
  'the recipients to choose from': () => boardChoices(rootId),
  'the recipients of directives': () => recipientLines(rootId, boardFilters({ xem: 'don-vi' })),
  'the deadlines of who runs the instance': () => readDeadlines(payload, systemAdmin, new Date()),
}

beforeAll(async () => {
  payload = await portalPayload()
  const portal = await createSmallPortal(payload)
  rootId = portal.root.id
  await payload.create({
    collection: 'directives',
    data: {
      ...{
        site: rootId,
        documentNumber: '1/KH-UBND',
        documentType: 'ke-hoach',
        slug: '',
        _status: 'published',
      },
      ...{ abstract: 'Kế hoạch', issuingBody: 'UBND', signer: 'A', recipientSites: [portal.commune.id] },
      issuedOn: '2026-03-01T12:00:00.000Z',
    },
    draft: false,
  })
  const account = { email: 'he-thong@example.org', password: crypto.randomUUID() }
  const user = await payload.create({
    collection: 'users',
    data: { ...account, name: 'Hệ thống', isSystemAdmin: true, memberships: [] },
  })
  systemAdmin = { ...user, collection: 'users' }
  await bringTo(FEW)
  await measure(few)
  await bringTo(MANY)
  await measure(many)
}, 300_000)

describe.each(Object.keys(READS))('%s', (what) => {
  it('asks as much of the database with five times as many sites', () => {
    expect(many.get(what)).toEqual(few.get(what))
  })
})

/** Each read is made once before it counts: what is remembered for the life of a process is then known. */
async function measure(found: Map<string, Asked>): Promise<void> {
  for (const [what, read] of Object.entries(READS)) {
    await read()
    found.set(what, await countQueries(read))
  }
}

async function bringTo(total: number): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_MIGRATION_URI })
  await client.connect()
  try {
    const { rows } = await client.query<{ slug: string }>('select slug from sites')
    const there = new Set(rows.map(({ slug }) => slug))
    await insertSites(
      client,
      [province(), ...Array.from({ length: total }, (_, index) => commune(index))].filter(
        ({ slug }) => !there.has(slug),
      ),
    )
    await insertSiteContent(client)
  } finally {
    await client.end()
  }
}

function province(): BulkSite {
  return {
    slug: 'tinh-thu-00',
    name: 'Tỉnh Thử',
    kind: 'tinh',
    unitCode: '00',
    above: null,
    host: 'tinh.example',
  }
}

function commune(index: number): BulkSite {
  const unitCode = String(index).padStart(5, '0')
  const slug = `xa-thu-${unitCode}`
  return {
    slug,
    name: `Xã Thử ${index}`,
    kind: 'xa',
    unitCode,
    above: 'tinh-thu-00',
    host: `${slug}.example`,
  }
}

async function at(slug: string): Promise<SiteContext> {
  const { docs } = await payload.find({
    collection: 'sites',
    where: { slug: { equals: slug } },
    depth: 0,
    select: {},
  })
  const [site, root] = await Promise.all([
    readPublicSite(docs[0]?.id ?? '', 'vi'),
    readPublicSite(rootId, 'vi'),
  ])
  if (!site || !root) throw new Error(`No site ${slug}`)
  return {
    ...{ address: '', locale: 'vi', reachedBy: 'host', site, root },
    ...(await readSight(site, root, 'vi')),
    ...{ href: (path) => path, hrefOf: ({ slug }) => slug, canonical: (path) => path },
  }
}

async function editorOf(slug: string): Promise<TypedUser> {
  const { docs } = await payload.find({
    ...{ collection: 'users', where: { email: { equals: `${slug}@vi-du.example` } }, depth: 0, limit: 1 },
  })
  if (!docs[0]) throw new Error(`No editor of ${slug}`)
  return { ...docs[0], collection: 'users' }
}

async function findNews(user: TypedUser) {
  const req = await createLocalReq({ user }, payload)
  return payload.find({ collection: 'news', draft: true, limit: 10, depth: 0, overrideAccess: false, req })
}
