import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { readMemberFilters } from '@/features/members/member-filters'
import { listMembers } from '@/features/members/queries'
import type { Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'

let payload: Payload
let root: Site
let province: Site
let commune: Site

beforeAll(async () => {
  payload = await portalPayload()
  root = await site({ name: 'Cổng Thử', kind: 'huyen', slug: 'goc', isRoot: true })
  province = await site({ name: 'Tỉnh Bình Giang', kind: 'tinh', slug: 'tinh-binh-giang', parent: root.id })
  commune = await site({ name: 'Xã An Bình', kind: 'xa', slug: 'xa-an-binh', parent: province.id })
  await site({ name: 'Phường Đông An', kind: 'phuong', slug: 'phuong-dong-an', parent: province.id })
  await site({ name: 'Xã Ân Thi', kind: 'xa', slug: 'xa-an-thi', parent: province.id })
  await site({
    name: 'Xã Cũ',
    kind: 'xa',
    slug: 'xa-cu',
    parent: province.id,
    validUntilOn: '2025-06-30T12:00:00.000Z',
  })
  await site({ name: 'Xã Không Cấp Trên', kind: 'xa', slug: 'xa-khong-cap-tren' })
})

it('lists what is directly below a site, wards before communes, by the Vietnamese alphabet', async () => {
  const ofProvince = await find(province)
  expect(ofProvince.names).toEqual(['Phường Đông An', 'Xã An Bình', 'Xã Ân Thi'])
  expect(ofProvince.base).toMatchObject({ slug: 'tinh-binh-giang', total: 3 })
  expect(ofProvince.kinds).toEqual([
    { value: 'xa', label: 'xa', count: 2 },
    { value: 'phuong', label: 'phuong', count: 1 },
  ])
})

it('counts a unit without a site above as one of the root', async () => {
  const ofRoot = await find(root)
  expect(ofRoot.members.map(({ name, below, above }) => [name, below, above])).toEqual([
    ['Tỉnh Bình Giang', 3, null],
    ['Xã Không Cấp Trên', 0, null],
  ])
})

it('lists at a commune those of the province', async () => {
  expect((await find(commune)).base.slug).toBe('tinh-binh-giang')
})

it.each([
  ['an', ['Phường Đông An', 'Xã An Bình', 'Xã Ân Thi']],
  ['ân', ['Xã Ân Thi']],
  // "Bình" is also the province's name, above all of them.
  ['AN BINH', ['Xã An Bình', 'Phường Đông An', 'Xã Ân Thi']],
  ['thi, bình giang', ['Xã Ân Thi']],
  ['binh giang', ['Tỉnh Bình Giang', 'Phường Đông An', 'Xã An Bình', 'Xã Ân Thi', 'Xã Cũ']],
  ['iang', []],
  [`(['"\\%_`, []],
])('finds units by the beginnings of words: %s', async (q, names) => {
  expect((await find(root, { q })).names).toEqual(names)
})

it('finds an ended unit by its name, and says so', async () => {
  const { members } = await find(root, { q: 'xã cũ' })
  expect(members).toMatchObject([{ name: 'Xã Cũ', above: 'Tỉnh Bình Giang', hasEnded: true }])
})

it('narrows to a kind, and drops what is none', async () => {
  expect((await find(province, { kind: 'xa' })).names).toEqual(['Xã An Bình', 'Xã Ân Thi'])
  expect(readMemberFilters({ kind: 'x', q: ' , ; ', page: '0' })).toEqual({
    q: undefined,
    kind: undefined,
    page: 1,
  })
})

async function find(at: Site, query: Record<string, string> = {}) {
  const found = await listMembers(await contextOf(at.id), readMemberFilters(query))
  return { ...found, names: found.members.map(({ name }) => name) }
}

type Data = Pick<Site, 'name' | 'kind' | 'slug'> &
  Partial<Pick<Site, 'isRoot' | 'validUntilOn'>> & { parent?: string }

function site(data: Data): Promise<Site> {
  return payload.create({ collection: 'sites', data, depth: 0 })
}

async function contextOf(id: string): Promise<SiteContext> {
  const [here, top] = await Promise.all([readPublicSite(id, 'vi'), readPublicSite(root.id, 'vi')])
  if (!here || !top) throw new Error('The portal of the test has no such site.')
  return {
    ...{ address: '', locale: 'vi', reachedBy: 'host', site: here, root: top },
    ...(await readSight(here, top, 'vi')),
    ...{ href: (path) => path, hrefOf: ({ slug }) => slug, canonical: (path) => path },
  }
}
