import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const SLUG = 'xa-an-binh'
const HOME = `/don-vi/${SLUG}`

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let admin: RestSession
let publisher: RestSession
let site: { id: string } & Record<string, unknown>
let page: { id: string; slug: string }

const paragraph = (text: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

beforeAll(async () => {
  browser = await openBrowser()
  admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  publisher = await RestSession.login(
    portal,
    'duyet.anbinh@minhgiang.example',
    'bientap.anbinh@minhgiang.example',
  )
  const [found] = await admin.list(`sites?where[slug][equals]=${SLUG}&depth=0`)
  site = found!
  const [category] = await admin.list(`categories?where[site][equals]=${site.id}&depth=0`)
  page = await publisher.create('pages', {
    site: site.id,
    title: 'Bộ máy của xã',
    slug: '',
    body: paragraph('Ủy ban nhân dân xã có một Chủ tịch và hai Phó Chủ tịch.'),
    _status: 'published',
  })
  await admin.update('sites', site.id, {
    menu: [
      { target: 'home' },
      {
        target: 'about',
        children: [
          { target: 'page', page: page.id },
          { target: 'link', label: 'Gọi một cửa', url: 'tel:0296000120' },
        ],
      },
      { target: 'news', children: [{ target: 'category', category: category!.id }] },
      { target: 'link', label: 'Dịch vụ công', url: 'https://dichvucong.gov.vn' },
    ],
    home: [
      { blockType: 'featuredNews', count: 3 },
      { blockType: 'contacts' },
      {
        blockType: 'calendar',
        rows: [{ when: 'Sáng thứ Năm', what: 'Chủ tịch xã tiếp công dân', where: 'Tầng 1' }],
      },
      {
        blockType: 'quickLinks',
        title: 'Làm nhanh',
        links: [
          { label: 'Văn bản của xã', url: `${HOME}/van-ban` },
          { label: 'Nộp hồ sơ trực tuyến', url: 'https://dichvucong.gov.vn' },
        ],
      },
      { blockType: 'procedures', by: 'life-event', count: 4 },
      { blockType: 'text', title: 'Đôi nét', body: paragraph('Xã nằm bên sông, có nghề mộc lâu đời.') },
      { blockType: 'map', latitude: 20.95123, longitude: 105.71234 },
      // Nothing is entered there yet: it is left out.
      { blockType: 'calendar', title: 'Lịch trống', rows: [] },
    ],
  })
  await homeShows((body) => body.includes('Làm nhanh'))
})

afterAll(async () => {
  await admin.update('sites', site.id, { menu: [], home: [] })
  await browser.remove()
})

const homeShows = (isSo: (body: string) => boolean) =>
  waitUntil(async () => isSo((await portal.fetch(HOME)).body), { timeout: 30_000 })

async function openHome(width: number, javaScriptEnabled: boolean): Promise<Page> {
  const opened = await browser.newPage({
    viewport: { width, height: 800 },
    locale: 'vi-VN',
    bypassCSP: true,
    javaScriptEnabled,
    // Opened so often, the page counts as busy, and would be sent as it was a second ago.
    extraHTTPHeaders: { 'cache-control': 'no-cache' },
  })
  await opened.goto(portal.url + HOME)
  return opened
}

/** From top to bottom as a reader sees them. */
const headings = (opened: Page) =>
  opened
    .locator('.home h2')
    .evaluateAll((found) =>
      found
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map(({ textContent }) => textContent),
    )

const sidewaysScroll = (opened: Page) =>
  opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const bar = (opened: Page) => opened.locator('header nav:visible')
const part = (opened: Page, name: string) => bar(opened).locator('details').filter({ hasText: name })
const summary = (opened: Page, name: string) => part(opened, name).locator('summary')

async function faultsOf(opened: Page): Promise<string[]> {
  await opened.evaluate(axe.source)
  const { violations } = await opened.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
}

describe('the home page of a commune', () => {
  it('shows the blocks that its people chose, under the search, and none that is empty', async () => {
    const opened = await openHome(360, false)
    expect(await headings(opened)).toEqual([
      'Tin mới',
      'Nơi nộp hồ sơ',
      'Lịch tiếp công dân, lịch làm việc',
      'Làm nhanh',
      'An Bình về đích nông thôn mới nâng cao',
      'Bạn đang có việc gì?',
      'Đôi nét',
      'Bản đồ',
    ])
    const link = opened.getByRole('link', { name: 'Văn bản của xã' })
    expect(await link.getAttribute('href')).toBe(`${HOME}/van-ban`)
    await opened.getByRole('link', { name: /OpenStreetMap/ }).waitFor()
    await opened.close()
  })

  it('puts wide and narrow blocks beside each other where there is room', async () => {
    const boxOf = async (opened: Page, name: string) =>
      (await opened.locator('.home section').filter({ hasText: name }).first().boundingBox())!
    const wide = await openHome(1280, false)
    const [news, desk] = [await boxOf(wide, 'Tin mới'), await boxOf(wide, 'Nơi nộp hồ sơ')]
    expect(desk.x).toBeGreaterThan(news.x + news.width)
    expect(Math.abs(desk.y - news.y)).toBeLessThan(4)
    expect(news.width).toBeGreaterThan(desk.width * 1.8)
    await wide.close()
    const narrow = await openHome(360, false)
    const [above, below] = [await boxOf(narrow, 'Tin mới'), await boxOf(narrow, 'Nơi nộp hồ sơ')]
    expect(below.x).toBe(above.x)
    expect(below.y).toBeGreaterThan(above.y + above.height - 1)
    await narrow.close()
  })

  it('asks no one else for anything', async () => {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const hosts = new Set<string>()
    opened.on('request', (request) => hosts.add(new URL(request.url()).host))
    await opened.goto(portal.url + HOME, { waitUntil: 'networkidle' })
    expect([...hosts]).toEqual([new URL(portal.url).host])
    await opened.close()
  })

  it('says in the footer and in the first screen whether the office is open', async () => {
    const opened = await openHome(1280, true)
    const said = /^(Đang mở cửa|Đã đóng cửa|Nghỉ )/
    await opened.locator('footer [data-open-now]').filter({ hasText: said }).waitFor()
    await opened.locator('.home-office [data-open-now]').filter({ hasText: said }).waitFor()
    await opened.close()
  })

  it.each([360, 1280])(
    'fits %i px and has no fault that a machine finds, also with its menu open',
    async (width) => {
      const opened = await openHome(width, true)
      if (width < 768) await opened.locator('header summary:visible').first().click()
      await summary(opened, 'Giới thiệu').click()
      expect(await sidewaysScroll(opened)).toBeLessThanOrEqual(0)
      expect(await faultsOf(opened)).toEqual([])
      await opened.close()
    },
  )
})

describe('its menu', () => {
  it('opens by keyboard, one part at a time, and closes on Escape and when one leaves it', async () => {
    const opened = await openHome(1280, true)
    const isOpen = (name: string) => part(opened, name).getAttribute('open')
    const focused = () => opened.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())
    await bar(opened).getByRole('link', { name: 'Trang chủ' }).focus()
    await opened.keyboard.press('Tab')
    expect(await focused()).toBe('Giới thiệu')
    await opened.keyboard.press('Enter')
    expect(await isOpen('Giới thiệu')).not.toBeNull()
    await opened.keyboard.press('Tab')
    expect(await focused()).toBe('Đến trang Giới thiệu')
    await opened.keyboard.press('Tab')
    expect(await focused()).toBe('Bộ máy của xã')
    await opened.keyboard.press('Escape')
    expect(await isOpen('Giới thiệu')).toBeNull()
    expect(await focused()).toBe('Giới thiệu')

    await summary(opened, 'Giới thiệu').click()
    await summary(opened, 'Tin tức').click()
    expect(await isOpen('Giới thiệu')).toBeNull()
    expect(await isOpen('Tin tức')).not.toBeNull()
    await opened.locator('h1').click()
    expect(await isOpen('Tin tức')).toBeNull()
    await summary(opened, 'Giới thiệu').click()
    await bar(opened).getByRole('link', { name: 'Dịch vụ công' }).focus()
    expect(await isOpen('Giới thiệu')).toBeNull()
    await opened.close()
  })

  it.each([360, 1280])('leads to its pages without any script at %i px', async (width) => {
    const opened = await openHome(width, false)
    if (width < 768) await opened.locator('header summary:visible').first().click()
    await summary(opened, 'Giới thiệu').click()
    await bar(opened).getByRole('link', { name: 'Bộ máy của xã' }).click()
    await opened.waitForURL(`**${HOME}/gioi-thieu/${page.slug}`)
    await opened.close()
  })

  it('is in the footer too, and loses what is taken offline', async () => {
    const opened = await openHome(1280, false)
    const links = opened.locator('footer nav a')
    expect(await links.allInnerTexts()).toEqual([
      'Trang chủ',
      'Giới thiệu',
      'Tin tức',
      'Dịch vụ công',
      'Sơ đồ trang',
    ])
    await opened.close()
    await publisher.update('pages', page.id, { _status: 'draft' })
    await homeShows((body) => !body.includes('Bộ máy của xã'))
  })
})

it('borrows the contacts of the site above while nobody has given its own, and says whose they are', async () => {
  const [root] = await admin.list('sites?where[isRoot][equals]=true&depth=0')
  const own = ['address', 'telephone', 'email', 'desk'].map((key) => [key, site[key]] as const)
  const nothing = { address: null, telephone: null, email: null }
  await admin.update('sites', site.id, {
    ...nothing,
    desk: { name: null, address: null, telephone: null },
  })
  await homeShows((body) => body.includes('chưa khai cách liên hệ'))
  const opened = await openHome(360, false)
  const borrowed = opened.getByRole('heading', { name: `Liên hệ của ${String(root!.name)}` })
  expect(await borrowed.count()).toBe(2)
  expect(await opened.locator('footer').innerText()).toContain(String(root!.telephone))
  await opened.close()
  await admin.update('sites', site.id, Object.fromEntries(own))
  await homeShows((body) => !body.includes('chưa khai cách liên hệ'))
})
