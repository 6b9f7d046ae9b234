import '../support/no-data-cache'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { latestNews } from '@/features/news/queries'
import type { News, Site } from '@/payload-types'
import { sqlRows } from '@/platform/lists/sql-rows'
import { portalPayload } from '@/platform/payload-client'
import { contactSite } from '@/platform/sites/contact-site'
import { DEFAULT_HOME, homeLayout } from '@/platform/sites/home-layout'
import { readPublicSite } from '@/platform/sites/public-site'
import { nearestWith } from '@/platform/sites/seen-from'
import { keptMenu } from '@/platform/sites/site-menu'
import { comingDaysOff } from '@/platform/time/coming-days-off'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'

const DAY_MS = 86_400_000

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

const at = (site: Site) => readerAt(site, portal.root)

const save = (site: Site, data: Partial<Site>) =>
  payload.update({ collection: 'sites', id: site.id, data, depth: 0 })

function news(site: Site, title: string): Promise<News> {
  return payload.create({
    collection: 'news',
    data: { site: site.id, title, slug: '', body: null, _status: 'published' },
    draft: false,
    depth: 0,
  })
}

describe('a home page', () => {
  it('shows news of the nearest site above until the site has its own', async () => {
    const { root, commune } = portal
    const below = await payload.create({
      collection: 'sites',
      data: { name: 'Đơn vị dưới xã', kind: 'thi-tran', slug: 'don-vi-duoi-xa', parent: commune.id },
    })
    const titles = async () => {
      const found = await nearestWith(await at(below), (seen) => latestNews(seen, 3))
      return found && { from: found.seen.site.id, titles: found.items.map(({ title }) => title) }
    }
    expect(await titles()).toBeNull()
    await news(root, 'Tin của trang gốc')
    expect(await titles()).toEqual({ from: root.id, titles: ['Tin của trang gốc'] })
    await news(commune, 'Tin của xã')
    expect(await titles()).toEqual({ from: commune.id, titles: ['Tin của xã'] })
    await news(below, 'Tin của chính mình')
    expect(await titles()).toEqual({ from: below.id, titles: ['Tin của chính mình'] })
  })

  it('prints the contacts of the nearest site above until the site has its own', async () => {
    const { root, freeCommune } = portal
    const contacts = { address: null, telephone: null, email: null, desk: {} }
    await save(root, { ...contacts, telephone: '0296 000 100' })
    await save(freeCommune, contacts)
    expect(contactSite(await at(freeCommune)).id).toBe(root.id)
    await save(freeCommune, { email: 'xa@minhgiang.example' })
    expect(contactSite(await at(freeCommune)).id).toBe(freeCommune.id)
  })

  it('has the portal’s layout until the site makes its own', async () => {
    const { commune } = portal
    expect(await homeLayout(await at(commune))).toEqual(DEFAULT_HOME)
    const category = await payload.create({
      collection: 'categories',
      data: { site: commune.id, name: 'Đời sống', slug: '' },
    })
    await save(commune, {
      home: [
        { blockType: 'categoryNews', category: category.id, count: 3, title: '  ' },
        { blockType: 'map', latitude: 20.95, longitude: 105.7 },
      ],
    })
    expect(await homeLayout(await at(commune))).toMatchObject([
      { type: 'categoryNews', title: null, category: { name: 'Đời sống' }, count: 3 },
      { type: 'map', picture: null, place: { latitude: 20.95, longitude: 105.7 } },
    ])
    const remove = () => payload.delete({ collection: 'categories', id: category.id })
    await expect(remove()).rejects.toThrow('Trang chủ đang có khối tin của chuyên mục này.')
    await save(commune, { home: [] })
    await remove()
    expect(await homeLayout(await at(commune))).toEqual(DEFAULT_HOME)
  })

  it.each([
    ['half a place', { blockType: 'map', latitude: 20.95 }],
    ['a place off the earth', { blockType: 'map', latitude: 95, longitude: 105.7 }],
    ['a script', { blockType: 'quickLinks', links: [{ label: 'Bấm', url: 'javascript:alert(1)' }] }],
  ])('refuses %s', async (_, block) => {
    await expect(save(portal.commune, { home: [block as never] })).rejects.toThrow(/^Ô sau chưa đúng/)
  })
})

describe('a menu', () => {
  it('names pages and sections by themselves, and leaves out what is not public', async () => {
    const { commune } = portal
    const page = await payload.create({
      collection: 'pages',
      data: { site: commune.id, title: 'Bộ máy', slug: '', _status: 'published' },
      draft: false,
    })
    await save(commune, {
      menu: [
        { target: 'page', page: page.id, children: [{ target: 'page', page: page.id, label: 'Nhân sự' }] },
        { target: 'link', url: '  https://dichvucong.gov.vn ' },
      ],
    })
    const kept = async () =>
      (await keptMenu(await at(commune))).map(({ label, path, url, below }) => ({
        to: path ?? url,
        label,
        below: below.map((entry) => entry.path),
      }))
    const path = `/gioi-thieu/${page.slug}`
    expect(await kept()).toEqual([
      { to: path, label: 'Bộ máy', below: [path] },
      { to: 'https://dichvucong.gov.vn', label: null, below: [] },
    ])
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { _status: 'draft' },
      draft: false,
    })
    expect((await kept())[0]).toEqual({ to: null, label: null, below: [null] })
    await save(commune, { menu: [] })
  })

  it.each([
    ['a script', () => ({ target: 'link', url: 'javascript:alert(1)' })],
    ['an entry that leads nowhere', () => ({ target: 'link' })],
    ['a page that is not said', () => ({ target: 'page' })],
  ])('refuses %s', async (_, entry) => {
    await expect(save(portal.commune, { menu: [entry() as never] })).rejects.toThrow(/^Ô sau chưa đúng/)
  })

  it('refuses a page of another site, also of the root', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { site: portal.root.id, title: 'Của trang gốc', slug: '', _status: 'published' },
      draft: false,
    })
    await expect(save(portal.commune, { menu: [{ target: 'page', page: page.id }] })).rejects.toThrow()
  })
})

describe('an accent colour', () => {
  it('is refused with its contrast and a better one, and stored in one form', async () => {
    await expect(save(portal.commune, { accentColor: '#e67e22' })).rejects.toMatchObject({
      data: { errors: [expect.objectContaining({ message: expect.stringContaining('2,8:1') as string })] },
    })
    expect((await save(portal.commune, { accentColor: ' 14532D' })).accentColor).toBe('#14532d')
  })

  it('stored before the rule is printed darker, and stops nobody from saving other things', async () => {
    const { freeCommune } = portal
    await sqlRows(sql`UPDATE sites SET accent_color = '#ffcc00' WHERE id = ${freeCommune.id} RETURNING id`)
    await save(freeCommune, { telephone: '0296 000 111' })
    const seen = await readPublicSite(freeCommune.id, 'vi')
    expect(seen?.accentColor).toMatch(/^#[0-9a-f]{6}$/)
    expect(seen?.accentColor).not.toBe('#ffcc00')
  })
})

it('knows the holidays of the next months by their short names', async () => {
  const day = (ahead: number) => dayOf(new Date(Date.now() + ahead * DAY_MS))
  const holiday = (name: string, kind: 'off' | 'make-up', from: number, to: number) =>
    payload.create({
      collection: 'holidays',
      data: { name, kind, startsOn: storedDay(day(from)), endsOn: storedDay(day(to)) },
    })
  await holiday('Đã qua', 'off', -9, -3)
  await holiday('Tết (dự kiến)', 'off', -2, 4)
  await holiday('Làm bù', 'make-up', 8, 8)
  await holiday('Năm sau', 'off', 300, 302)
  expect(await comingDaysOff()).toEqual({ off: [[day(-2), day(4), 'Tết']], makeUp: [[day(8), day(8)]] })
})
