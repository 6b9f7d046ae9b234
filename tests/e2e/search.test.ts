import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const TELEPHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'vi-VN' }
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

beforeEach(async () => {
  page = await browser.newPage({ ...TELEPHONE, javaScriptEnabled: false })
})

afterEach(() => page.close())

const open = (query: string) => page.goto(`${portal.url}/tim-kiem?${query}`)
const titles = () => page.getByRole('main').locator('ol h2').allInnerTexts()
/** Follows a link to its page. */
async function follow(link: Locator): Promise<void> {
  const target = await link.getAttribute('href')
  await link.click()
  await page.waitForURL(portal.url + target)
}

const query = () => [...new URL(page.url()).searchParams].map((pair) => pair.join('='))

async function found(): Promise<number> {
  const words = await page.getByRole('main').getByRole('status').innerText()
  return Number(/^[\d.]+/.exec(words)?.[0].replaceAll('.', ''))
}

describe('the search page without scripts', () => {
  it('is found by the box of any page', async () => {
    await page.goto(`${portal.url}/don-vi/xa-an-binh/van-ban`)
    await page.getByRole('search').getByRole('textbox').first().fill('dang ky khai sinh')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${portal.url}/don-vi/xa-an-binh/tim-kiem?q=dang+ky+khai+sinh`)
    expect((await titles())[0]).toContain('khai sinh')
    expect((await page.locator('ol mark').allInnerTexts())[0]).toMatch(/đăng ký khai sinh/i)
  })

  it('narrows by several checkboxes at once, and takes each off by its chip', async () => {
    await open('q=')
    const all = await found()
    await page.getByText('Lọc kết quả').click()
    const types = page.getByRole('group', { name: 'Loại văn bản' })
    const [first, second] = [types.getByRole('checkbox').nth(0), types.getByRole('checkbox').nth(1)]
    const values = [await first.getAttribute('value'), await second.getAttribute('value')]
    const counts = await types.locator('label span:last-child').allInnerTexts()
    await first.check()
    await second.check()
    await page.getByRole('button', { name: 'Lọc' }).click()
    await page.waitForURL(/type=.*type=/)
    expect(query()).toEqual(expect.arrayContaining(values.map((value) => `type=${value}`)))
    expect(await found()).toBe(Number(counts[0]) + Number(counts[1]))

    await follow(page.getByRole('link', { name: /^Bỏ điều kiện Loại văn bản/ }).first())
    expect(await found()).toBe(Number(counts[1]))
    await follow(page.getByRole('link', { name: /^Bỏ điều kiện Loại văn bản/ }))
    expect(await found()).toBe(all)
  })

  it('keeps filters from one kind to another and from page to page', async () => {
    await open('q=&year=2026')
    await follow(page.getByRole('link', { name: /^Tin tức \d/ }))
    await follow(page.getByRole('link', { name: 'Trang sau' }))
    expect(query()).toEqual(expect.arrayContaining(['year=2026', 'kind=news', 'page=2']))
    expect((await titles()).length).toBeGreaterThan(0)
    await open('q=&page=9999')
    await follow(page.getByRole('link', { name: 'Về trang đầu của kết quả' }))
    expect((await titles()).length).toBeGreaterThan(0)
  })

  it('says which filters it read from the words, and takes them back', async () => {
    await open(new URLSearchParams({ q: 'quyết định năm 2026' }).toString())
    const chips = page.getByRole('link', { name: /^Bỏ điều kiện/ })
    expect(await chips.allInnerTexts()).toEqual([
      expect.stringContaining('Quyết định'),
      expect.stringContaining('2026'),
    ])
    await follow(chips.last())
    expect(query()).toContain('ignore=year')
    expect(await chips.allInnerTexts()).toEqual([expect.stringContaining('Quyết định')])
    await follow(chips)
    expect(await chips.count()).toBe(0)
  })

  it('reads Telex, says so, and searches for exactly what was typed on demand', async () => {
    await open(new URLSearchParams({ q: 'ddawng kys khai sinh' }).toString())
    expect(await page.getByText('Đang tìm: đăng ký khai sinh (gõ Telex).').isVisible()).toBe(true)
    expect((await titles())[0]).toContain('khai sinh')
    await follow(page.getByRole('link', { name: 'Tìm đúng nguyên văn “ddawng kys khai sinh”' }))
    expect(query()).toContain('literal=1')
    expect(await page.getByText('Đang tìm đúng nguyên văn').isVisible()).toBe(true)
    await follow(page.getByRole('link', { name: 'Tìm theo cách thường' }))
    expect(query()).toEqual(['q=ddawng kys khai sinh'])
  })

  it('helps on where nothing was found', async () => {
    await open('q=xqzwvjk+wqxzjv&kind=news')
    const help = page.getByRole('main')
    expect(await found()).toBe(0)
    expect(await help.getByRole('link', { name: /bỏ các điều kiện lọc/ }).getAttribute('href')).not.toMatch(
      /kind/,
    )
    expect(await help.locator('a[href^="tel:"]').count()).toBe(1)
    const national = help.getByRole('link', { name: /dichvucong\.gov\.vn/ })
    expect(await national.getAttribute('rel')).toContain('noopener')
  })

  it('leaves no address without an answer', async () => {
    for (const odd of [
      'q=%00&kind=xyz&year=abc&page=-1&literal=maybe&ignore=everything&owner=none',
      `q=${'đ'.repeat(300)}`,
      'kind=procedure&kind=news&type=%22%20OR%201',
    ]) {
      expect((await open(odd))?.status()).toBe(200)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tìm kiếm')
    }
  })
})

it('has no fault that a machine can find, and fits a telephone, with filters, chips and notices', async () => {
  const reader = await browser.newPage({ ...TELEPHONE, bypassCSP: true })
  for (const address of [
    'q=ddawng+kys&year=2026&kind=news',
    'q=&type=quyet-dinh&type=nghi-quyet',
    'q=xqzwvjk',
  ]) {
    await reader.goto(`${portal.url}/tim-kiem?${address}`)
    const filters = reader.getByText(/^Lọc kết quả/)
    if (await filters.isVisible()) await filters.click()
    await reader.evaluate(axe.source)
    const { violations } = await reader.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  }
  await reader.close()
})
