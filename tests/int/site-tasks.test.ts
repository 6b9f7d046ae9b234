import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { makeSite } from '@/features/new-site/make-site'
import { readSiteTasks } from '@/features/site-tasks/read-tasks'
import { SITE_PARTS } from '@/features/site-tasks/site-parts'
import { portalPayload } from '@/platform/payload-client'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'

const words = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

let payload: Payload
let portal: SmallPortal
let site: string

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const made = await makeSite(payload, {
    name: 'Xã Mới',
    kind: 'xa',
    slug: 'xa-moi',
    hosts: [],
    parent: portal.root.id,
  })
  site = made.site.id
})

async function missing(): Promise<string[]> {
  const [tasks] = await readSiteTasks(payload, [site])
  return tasks?.missing ?? []
}

async function pageId(slug: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { site: { equals: site }, slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

it('a new site lacks what only its people know', async () => {
  const made = SITE_PARTS.map(({ key }) => key).filter((key) => !['officeHours', 'categories'].includes(key))
  expect(await missing()).toEqual(made)
})

it('each part is done once it is filled in, and no other', async () => {
  const picture = await payload.create({
    collection: 'media',
    data: { site, alt: 'Đình làng' },
    file: await pictureFile(),
    depth: 0,
  })
  const own = { collection: 'sites' as const, id: site, depth: 0, locale: 'vi' as const }
  const steps: [string[], () => Promise<unknown>][] = [
    [['emblem'], () => payload.update({ ...own, data: { emblem: picture.id } })],
    [['banner'], () => payload.update({ ...own, data: { banner: picture.id } })],
    [[], () => payload.update({ ...own, data: { address: 'Thôn Trung', telephone: '0296 000 112' } })],
    // With an address and a telephone the desk is reachable; the page of contacts prints the three.
    [['contacts', 'page:lien-he'], () => payload.update({ ...own, data: { email: 'xa@thu.example' } })],
    [['responsible'], () => payload.update({ ...own, data: { responsible: { name: 'Lê Văn Thành' } } })],
    [[], () => payload.update({ ...own, data: { spokesperson: { name: 'Đỗ Thị Hạnh' } } })],
    [
      ['spokesperson'],
      () => payload.update({ ...own, data: { spokesperson: { telephone: '0296 000 113' } } }),
    ],
    [[], () => writePage('lanh-dao', ' ')],
    [['page:lanh-dao'], () => writePage('lanh-dao', 'Chủ tịch: Lê Văn Thành.')],
    [[], () => createNews('draft')],
    [['news'], () => createNews('published')],
  ]
  for (const [done, step] of steps) {
    const before = await missing()
    await step()
    const after = await missing()
    const gone = before.filter((key) => !after.includes(key) && key !== 'desk')
    expect(gone).toEqual(done)
    expect(after.filter((key) => !before.includes(key))).toEqual([])
  }
  expect(await missing()).not.toContain('desk')
})

it('a part that is taken away is missing again', async () => {
  await payload.update({ collection: 'sites', id: site, data: { telephone: '' }, depth: 0 })
  expect(await missing()).toEqual(expect.arrayContaining(['contacts', 'page:lien-he']))
})

it('sites that have ended have nothing to do', async () => {
  await payload.update({
    collection: 'sites',
    id: portal.freeCommune.id,
    data: { validUntilOn: storedDay('2020-01-31'), endedBy: 'sap-nhap', successors: [portal.commune.id] },
    depth: 0,
  })
  const known = (await readSiteTasks(payload)).map(({ slug }) => slug)
  expect(known).toEqual(['huyen-thu', 'xa-moi', 'xa-mot'])
  const onLastDay = await readSiteTasks(payload, undefined, '2020-01-31')
  expect(onLastDay.map(({ slug }) => slug)).toContain('xa-hai')
})

async function writePage(slug: string, text: string) {
  await payload.update({
    collection: 'pages',
    id: await pageId(slug),
    data: { body: words(text), _status: 'published' },
    draft: false,
    locale: 'vi',
    depth: 0,
  })
}

async function createNews(_status: 'draft' | 'published') {
  await payload.create({
    collection: 'news',
    data: { site, title: `Tin ${_status}`, slug: '', _status },
    draft: _status === 'draft',
    depth: 0,
  })
}

async function pictureFile() {
  const { default: sharp } = await import('sharp')
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3f7d4d' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'dinh-lang.png', size: data.length }
}
