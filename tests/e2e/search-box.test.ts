import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const LATER_MS = 1000
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
/** What the box asked for. */
let asked: string[]
/** Requests that left the portal. */
let foreign: string[]

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

beforeEach(async () => {
  page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    bypassCSP: true,
    hasTouch: true,
  })
  asked = []
  foreign = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.port !== new URL(portal.url).port) foreign.push(url.origin)
    if (url.pathname === '/api/search/suggest') asked.push(url.searchParams.get('q') ?? '')
  })
})

afterEach(async () => {
  await page.close()
  expect(foreign).toEqual([])
})

const box = () => page.locator('[role=combobox]:visible')
const list = () => page.locator('[role=listbox]:visible')
const options = () => page.locator('[role=option]:visible')
const textInBox = () => box().inputValue()
const hasFocus = () => box().evaluate((element) => element === document.activeElement)

async function typeAt(path: string, text: string): Promise<void> {
  await page.goto(portal.url + path)
  await box().click()
  await page.keyboard.type(text)
  await options().first().waitFor()
}

describe('the search box with scripts', () => {
  it('opens a suggestion by keyboard and never touches the text', async () => {
    await typeAt('/', 'dang ky khai')
    expect(await box().getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('gợi ý'))

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const active = page.locator('[role=option][aria-selected=true]')
    expect(await active.count()).toBe(1)
    expect(await box().getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'))
    expect(await active.getAttribute('id')).toBe(await options().first().getAttribute('id'))
    expect([await textInBox(), await hasFocus()]).toEqual(['dang ky khai', true])

    const target = await active.getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(portal.url + target)
  })

  it('searches the words when no suggestion is active', async () => {
    await typeAt('/', 'khai sinh')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await box().getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tim-kiem\?q=khai\+sinh$/)
  })

  it('closes by Escape, clears by a second one, and lets the reader leave', async () => {
    await typeAt('/van-ban', 'khai sinh')
    await page.keyboard.press('Escape')
    expect([await list().count(), await textInBox()]).toEqual([0, 'khai sinh'])
    await page.keyboard.press('ArrowDown')
    await options().first().waitFor()
    await page.keyboard.press('Tab')
    expect([await list().count(), await hasFocus()]).toEqual([0, false])
    await box().focus()
    await page.keyboard.press('Escape')
    expect(await textInBox()).toBe('')
  })

  it('asks nothing while a syllable is being composed, and leaves the composition alone', async () => {
    await page.clock.install()
    await page.goto(`${portal.url}/`)
    await box().click()
    await page.clock.runFor(LATER_MS)
    asked = []
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ['d', 'đ', 'đa', 'đă', 'đăn', 'đăng']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await page.clock.runFor(LATER_MS)
      expect([await textInBox(), asked]).toEqual([text, []])
    }
    await keyboard.send('Input.insertText', { text: 'đăng' })
    await page.clock.runFor(LATER_MS)
    await options().first().waitFor()
    expect([await textInBox(), await hasFocus(), asked]).toEqual(['đăng', true, ['đăng']])
  })

  it('shows no answer to an older text', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(/suggest\?.*q=khai$/, async (route) => {
      await held
      // The page has given this request up.
      await route.continue().catch(() => undefined)
    })
    await page.goto(`${portal.url}/`)
    await box().click()
    const isAsked = page.waitForRequest(/suggest\?.*q=khai$/)
    await page.keyboard.type('khai')
    await isAsked
    await page.keyboard.type(' sinh')
    await options().first().waitFor()
    const before = await options().allInnerTexts()
    release()
    await page.evaluate(() => fetch('/api/health'))
    expect(await options().allInnerTexts()).toEqual(before)
  })

  it('opens a suggestion by touch, on targets large enough', async () => {
    await typeAt('/don-vi/xa-an-binh/tin-tuc', 'khai sinh')
    const first = options().first()
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const target = await first.getAttribute('href')
    expect(target).toMatch(/^\/don-vi\/xa-an-binh\/thu-tuc\//)
    await first.tap()
    await page.waitForURL(portal.url + target)
  })

  it('suggests at a commune’s own host', async () => {
    const { port } = new URL(portal.url)
    await page.goto(`http://xa-an-binh.localhost:${port}/`)
    await box().click()
    await page.keyboard.type('khai sinh')
    await options().first().waitFor()
    expect(await options().first().getAttribute('href')).toMatch(/^\/thu-tuc\//)
  })

  it('stays in the language of the page', async () => {
    await typeAt('/en', 'khai sinh')
    expect(await options().first().getAttribute('href')).toMatch(/^\/en\/thu-tuc\//)
  })

  it('has no fault that a machine can find while the list is open, and fits a telephone', async () => {
    await typeAt('/', 'khai sinh')
    await page.keyboard.press('ArrowDown')
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
  })
})

describe('remembered searches', () => {
  const wish = () => page.getByRole('checkbox', { name: 'Nhớ các lần tìm trên máy này' })
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

  async function searchFor(text: string): Promise<void> {
    await page.goto(`${portal.url}/`)
    await box().fill(text)
    await page.keyboard.press('Enter')
    await page.waitForURL(/tim-kiem/)
  }

  it('keeps nothing unasked', async () => {
    await searchFor('khai sinh')
    expect(await kept()).toBe('[]')
  })

  it('offers what was searched once the reader wants it, and forgets on demand', async () => {
    await searchFor('khai sinh')
    await wish().check()
    await searchFor('kết hôn')
    await page.goto(`${portal.url}/`)
    await box().click()
    const group = page.getByRole('group', { name: 'Bạn đã tìm' })
    await group.waitFor()
    expect(await group.getByRole('option').allInnerTexts()).toEqual(['kết hôn', 'khai sinh'])

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Xóa các lần đã nhớ' }).click()
    expect(await kept()).not.toMatch(/hôn|sinh/)
    await wish().uncheck()
    expect(await kept()).toBe('[]')
  })
})

it('sends one small script that browsers may keep', async () => {
  const { body } = await portal.fetch('/')
  const [, address = ''] = /src="(\/scripts\/[0-9a-f]{12}\/search-box\.js)"/.exec(body) ?? []
  const script = await portal.fetch(address)
  expect([script.status, script.headers['cache-control']]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ])
  expect(body).not.toMatch(/<script(?![^>]*(?:src="\/scripts\/|type="application\/ld\+json"))/)
})
