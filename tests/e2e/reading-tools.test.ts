import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { pathOf } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

/* What stands above a text to read it with, and what a reader may choose of how pages look. */

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
const article = pathOf('article')

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

type Opening = { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark'; prepare?: () => void }

async function open(path: string, { prepare, ...options }: Opening = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  if (prepare) await page.addInitScript(prepare)
  await page.goto(portal.url + path, { waitUntil: 'load' })
  return page
}

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const rootSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

/** A browser with a Vietnamese voice that says nothing and is done at once, step by step. */
function withVoice(): void {
  const said: string[] = []
  const waiting: SpeechSynthesisUtterance[] = []
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'vi-VN', name: 'Linh' }],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text)
      waiting.push(utterance)
    },
    cancel: () => {
      for (const utterance of waiting.splice(0)) utterance.onend?.(new Event('end') as never)
    },
  })
  class Utterance {
    text: string
    voice = null
    lang = ''
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    said,
    sayNext: () => {
      waiting.shift()?.onend?.(new Event('end') as never)
    },
  })
}

describe.each(['news', 'procedures', 'documents', 'directives'])('the tools of a page (%s)', (kind) => {
  it('are those that work: a code alone without scripts', async () => {
    const lists: Record<string, string> = {
      news: '/tin-tuc',
      procedures: '/thu-tuc',
      documents: '/van-ban',
      directives: '/chi-dao-dieu-hanh',
    }
    const list = lists[kind] ?? ''
    const { body } = await portal.fetch(list)
    const [, path = ''] =
      new RegExp(`href="(${list}/(?!chuyen-muc|tra-cuu|rss|su-kien|linh-vuc|co-quan|a-z)[a-z0-9.-]+)"`).exec(
        body,
      ) ?? []
    const plain = await open(path, { javaScriptEnabled: false })
    const tools = plain.getByRole('region', { name: 'Công cụ đọc' })
    expect(await tools.getByRole('button').count()).toBe(0)
    await tools.getByText('Mã QR').click()
    expect(await tools.getByRole('img', { name: 'Mã QR của trang này' }).isVisible()).toBe(true)
    expect(await tools.innerText()).toContain(path)
    await plain.close()

    const page = await open(path)
    await tool(page, 'In').waitFor()
    expect(await tool(page, 'Lưu').isVisible()).toBe(true)
    // This browser has no voice at all, so there is nothing to press.
    expect(await tool(page, 'Nghe đọc').isVisible()).toBe(false)
    await page.close()
  })
})

it('makes the text larger and smaller, for the pages after this one too', async () => {
  const page = await open(article)
  expect(await rootSize(page)).toBe(16)
  await tool(page, 'A+ Chữ lớn hơn').click()
  await tool(page, 'A+ Chữ lớn hơn').click()
  expect(await rootSize(page)).toBeCloseTo(16 * 1.3, 1)
  expect(await page.locator('.reading-tools [role=status]').innerText()).toBe('Cỡ chữ 130%')
  await page.goto(`${portal.url}/van-ban`)
  expect(await rootSize(page)).toBeCloseTo(16 * 1.3, 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.goto(portal.url + article)
  await tool(page, 'A Chữ cỡ thường').click()
  expect([await rootSize(page), await kept(page)]).toEqual([16, '[]'])
  await tool(page, 'A− Chữ nhỏ hơn').click()
  expect(await rootSize(page)).toBe(15)
  await page.close()
})

it('turns the page dark and light, and keeps only what differs from the system', async () => {
  const page = await open('/', { colorScheme: 'light' })
  const button = page.getByRole('button', { name: 'Nền tối' })
  const [light, dark] = [await ground(page), 'rgb(26, 23, 20)']
  expect(await button.getAttribute('aria-pressed')).toBe('false')
  await button.click()
  expect(await ground(page)).toBe(dark)
  await page.goto(`${portal.url}/thu-tuc`)
  expect(await ground(page)).toBe(dark)
  await button.click()
  expect([await ground(page), await kept(page)]).toEqual([light, '[]'])
  await page.close()

  const night = await open('/', { colorScheme: 'dark', javaScriptEnabled: false })
  expect(await ground(night)).toBe(dark)
  expect(await night.getByRole('button', { name: 'Nền tối' }).isVisible()).toBe(false)
  await night.close()
})

it('reads aloud by paragraph, rests, goes on and stops', async () => {
  const page = await open(article, { prepare: withVoice })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  const sayNext = () => page.evaluate(() => (window as unknown as { sayNext: () => void }).sayNext())
  const marked = () => page.locator('[data-being-read]')
  await tool(page, 'Nghe đọc').click()
  expect(await marked().count()).toBe(1)
  await sayNext()
  await sayNext()
  const title = await page.locator('h1').innerText()
  expect((await said()).slice(0, 3).join(' ')).toContain(title.slice(0, 20))
  const before = await said()
  await tool(page, 'Tạm dừng').click()
  expect(await said()).toEqual(before)
  await tool(page, 'Đọc tiếp').click()
  expect(await said()).toEqual([...before, before.at(-1)])
  await tool(page, 'Dừng đọc').click()
  expect(await marked().count()).toBe(0)
  expect(await tool(page, 'Nghe đọc').isVisible()).toBe(true)
  await page.close()
})

it('copies the address of the page, and saves it as one file with its pictures', async () => {
  const page = await open(article)
  await tool(page, 'Chép liên kết').click()
  await page.getByText('Đã chép liên kết.').waitFor()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical)

  const [saved] = await Promise.all([page.waitForEvent('download'), tool(page, 'Lưu').click()])
  expect(saved.suggestedFilename()).toBe(`${article.split('/').at(-1) ?? ''}.html`)
  const file = readFileSync(await saved.path(), 'utf8')
  expect(file).toContain(await page.locator('h1').innerText())
  expect(file).not.toMatch(/<script|<button|src="\/|href="\/|url\("?\//)
  await page.close()
})

describe('the style guide', () => {
  it('is kept from search engines and out of every menu', async () => {
    const { body, status } = await portal.fetch('/kieu-mau')
    expect(status).toBe(200)
    expect(body).toMatch(/<meta name="robots" content="noindex/)
    expect((await portal.fetch('/')).body).not.toContain('kieu-mau')
  })

  it('has no letter whose marks are cut off or run into the line above', async () => {
    const page = await open('/kieu-mau')
    const collisions = await page.locator('[data-type-sample]').evaluateAll((samples) =>
      samples.flatMap((sample) => {
        const { font, lineHeight } = getComputedStyle(sample)
        const canvas = document.createElement('canvas').getContext('2d')!
        canvas.font = font
        const { actualBoundingBoxAscent } = canvas.measureText('ẰẲỖ')
        const { actualBoundingBoxDescent } = canvas.measureText('Ựặỵ')
        const needed = actualBoundingBoxAscent + actualBoundingBoxDescent
        return needed > parseFloat(lineHeight) ? [`${font}: ${needed} > ${lineHeight}`] : []
      }),
    )
    expect(await page.locator('[data-type-sample]').count()).toBe(7)
    expect(collisions).toEqual([])
    await page.close()
  })
})
