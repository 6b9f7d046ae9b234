import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { makeLongContent } from '../support/long-content'
import { BIRTH, PAGE_TYPES } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

/* What readers do where no script runs, on a telephone. Searching and its filters are in search.test.ts. */

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  await makeLongContent(portal)
  browser = await openBrowser()
})

afterAll(() => browser.remove())

beforeEach(async () => {
  page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    javaScriptEnabled: false,
  })
})

afterEach(() => page.context().close())

const open = (path: string) => page.goto(portal.url + path)
const heading = () => page.getByRole('heading', { level: 1 }).innerText()
const query = () => Object.fromEntries(new URL(page.url()).searchParams)
const items = () => page.getByRole('main').locator('li h2, li h3').allInnerTexts()

async function follow(link: Locator): Promise<void> {
  const target = await link.getAttribute('href')
  await link.click()
  await page.waitForURL(new URL(target ?? '', page.url()).href)
}

it('the menu opens, leads to each part, and says where one is', async () => {
  for (const part of ['Tin tức', 'Văn bản', 'Thủ tục', 'Giới thiệu']) {
    await open('/')
    await page.locator('header summary').filter({ visible: true }).first().click()
    await follow(page.locator('header nav:visible').getByRole('link', { name: part }).first())
    expect((await heading()).toLocaleLowerCase('vi')).toContain(part.toLocaleLowerCase('vi'))
  }
})

it('lists are filtered and read on page by page, and the filters stay', async () => {
  await open('/van-ban')
  const [newest] = await items()
  await follow(page.getByRole('link', { name: /Trang sau/ }))
  expect(query()).toEqual({ page: '2' })
  expect((await items())[0]).not.toBe(newest)

  await open('/thu-tuc')
  const filter = page.getByRole('search').filter({ has: page.locator('select') })
  await filter.locator('select[name=level]').selectOption('commune')
  await filter.getByRole('button').click()
  await page.waitForURL(/level=commune/)
  await follow(page.getByRole('link', { name: /Trang sau/ }))
  expect(query()).toMatchObject({ level: 'commune', page: '2' })
  expect((await items()).length).toBeGreaterThan(0)
})

it('a case of a procedure shows its own papers', async () => {
  await open(BIRTH)
  await page.getByRole('radio', { name: 'Trường hợp trẻ bị bỏ rơi' }).check()
  expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(2)
})

it('the other language is one link away, and back', async () => {
  await open('/')
  await follow(page.getByRole('link', { name: 'English' }).first())
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await follow(page.getByRole('link', { name: 'Tiếng Việt' }).first())
  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
})

// Save on the page that shows what controls look like.
it.each(PAGE_TYPES.filter(({ name }) => name !== 'component-sheet'))(
  'no control of $name does nothing',
  async ({ path }) => {
    await open(path)
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a')].flatMap((control) => {
        const isAlive = control.matches('a[href]:not([href="#"]), form button:not([type=button]), summary *')
        return isAlive || !control.checkVisibility() ? [] : [control.outerHTML.slice(0, 160)]
      }),
    )
    expect(dead).toEqual([])
  },
)
