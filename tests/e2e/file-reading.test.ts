import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { drawPaper } from '../../seed/papers/draw-paper'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
/** Reading a scan takes seconds a page, minutes on a machine that is busy. */
const READING = 300_000
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }

let browser: Awaited<ReturnType<typeof openBrowser>>
let admin: RestSession
let rootId: string

beforeAll(async () => {
  browser = await openBrowser()
  admin = await RestSession.login(portal, 'quantri@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await admin.list('sites?where[isRoot][equals]=true&depth=0')
  rootId = root!.id
})

afterAll(() => browser.remove())

const FILLER =
  'Các phòng, ban chuyên môn phối hợp với Ủy ban nhân dân các xã rà soát số liệu, tổng hợp và báo cáo theo đúng thời hạn quy định, bảo đảm chính xác.'
/** On the second page; the words are of no other document of the demo. */
const PHRASE = 'tu bổ giếng cổ thôn Đồi Sim'

/** Publishes a decision with a paper of two pages or more, as printed or as scanned. */
async function publish(number: string, isScan: boolean) {
  const paper = await drawPaper({
    name: `Quyết định ${number.split('/')[0]}`,
    issuer: 'Ủy ban nhân dân huyện Minh Giang',
    number,
    day: '2026-10-12',
    heading: 'Quyết định',
    abstract: 'Về việc giao nhiệm vụ sửa chữa công trình',
    paragraphs: [
      ...Array.from({ length: 12 }, (_, place) => `Điều ${place + 1}. ${FILLER}`),
      `Điều 13. Giao phòng chuyên môn ${PHRASE} trước mùa mưa.`,
    ],
    signer: 'Lương Thế Hòa',
    position: 'Chủ tịch',
    recipients: ['Như Điều 13'],
    isScan,
  })
  const file = await admin.upload(rootId, paper)
  return admin.create('legal-documents', {
    documentNumber: number,
    documentType: 'quyet-dinh',
    abstract: `Về việc giao nhiệm vụ, ${isScan ? 'bản quét' : 'bản in'}`,
    slug: '',
    site: rootId,
    issuedOn: '2026-10-12T12:00:00.000Z',
    files: [file.id],
    sharing: 'all',
    _status: 'published',
  })
}

type FoundFile = { page: number; url: string; ocr: boolean; excerpt: string }

async function foundIn(slug: string, phrase: string, site = ''): Promise<FoundFile | undefined> {
  const { body } = await portal.fetch(`/api/search?q=${encodeURIComponent(phrase)}&site=${site}`)
  const { hits } = JSON.parse(body) as { hits: { url: string; file?: FoundFile }[] }
  return hits.find(({ url }) => url.endsWith(slug))?.file
}

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ locale: 'vi-VN', ...options })
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(portal.url + path)
  return { page, requested }
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
}

const fitsTheScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const ofLibrary = (requested: string[]) => requested.filter((url) => url.includes('/thu-vien/'))
const ofViewer = (requested: string[]) =>
  requested.filter((url) => /pdf-(?:pages|controls|marks)\.js/.test(url))

describe('a printed document', () => {
  let slug: string

  beforeAll(async () => {
    slug = (await publish('811/QĐ-UBND', false)).slug
    await waitUntil(async () => (await foundIn(slug, PHRASE)) !== undefined, { timeout: READING })
  }, READING)

  it('is found by a phrase of its second page, and opens there with the words marked', async () => {
    const { page } = await open(`/tim-kiem?q=${encodeURIComponent(PHRASE)}`, PHONE)
    await page.getByRole('link', { name: 'Trong tệp: Quyết định 811.pdf, trang 2' }).click()
    await page.getByRole('heading', { name: 'Trang 2 trên' }).waitFor()
    expect(await page.locator('main mark').allInnerTexts()).toContain(PHRASE)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      new RegExp(`/van-ban/${slug}$`),
    )
    expect(await faultsOf(page)).toEqual([])
    expect(await fitsTheScreen(page)).toBe(true)
    await page.close()
  })

  it('loads nothing of the file or its viewer before the tap, and nothing from elsewhere after it', async () => {
    const { page, requested } = await open(`/van-ban/${slug}`, { ...PHONE, bypassCSP: false })
    const file = await page.locator('pdf-viewer').getAttribute('data-src')
    await page.getByRole('button', { name: 'Xem tại đây' }).waitFor()
    expect([...ofLibrary(requested), ...ofViewer(requested)]).toEqual([])
    expect(requested.filter((url) => url.endsWith(file!))).toEqual([])

    await page.getByRole('button', { name: 'Xem tại đây' }).click()
    await page.locator('.pdf-page[data-number="1"][data-drawn]').waitFor()
    expect(ofLibrary(requested).length).toBeGreaterThan(0)
    expect(requested.filter((url) => !url.startsWith(portal.url) && !/^(?:data|blob):/.test(url))).toEqual([])
    const width = await page.locator('.pdf-page[data-number="1"]').evaluate((element) => element.clientWidth)
    expect(width).toBeLessThan(360)
    expect(width).toBeGreaterThan(250)
    expect(await fitsTheScreen(page)).toBe(true)

    await page.getByRole('button', { name: 'Trang sau' }).click()
    await page.locator('.pdf-page[data-number="2"][data-drawn]').waitFor()
    await waitUntil(async () => (await page.getByRole('textbox', { name: 'Trang' }).inputValue()) === '2', {
      timeout: 10_000,
    })
    await page.getByRole('button', { name: 'Phóng to' }).click()
    await page.locator('.pdf-page[data-number="2"][data-drawn]').waitFor()
    expect(
      await page.locator('.pdf-page[data-number="2"]').evaluate((element) => element.clientWidth),
    ).toBeGreaterThan(width * 1.2)
    await page.getByRole('button', { name: 'Đóng phần xem' }).click()
    expect(await page.locator('.pdf-area').count()).toBe(0)
    await page.close()
  })

  it('is drawn at the page of the text, with the words marked on it', async () => {
    const path = `/van-ban/${slug}/tep/1?trang=2&tu=${encodeURIComponent(PHRASE)}`
    const { page } = await open(path, { viewport: { width: 1280, height: 900 }, bypassCSP: true })
    const drawn = page.locator('.pdf-page[data-number="2"][data-drawn]')
    await drawn.waitFor()
    const marks = (await drawn.locator('mark').allInnerTexts()).join('').replace(/\s+/g, ' ')
    // Programs that make PDFs take letters and marks apart.
    expect(marks.replaceAll(' ', '').normalize('NFC')).toBe(PHRASE.replaceAll(' ', ''))
    const inked = await drawn.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.filter((value, index) => index % 4 === 0 && value < 100).length
    })
    expect(inked).toBeGreaterThan(500)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  it('finds words inside itself, and is read page by page, without any script', async () => {
    const { page } = await open(`/van-ban/${slug}`, { ...PHONE, javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'Xem tại đây' }).count()).toBe(0)
    const file = page.locator('#tep').getByRole('link', { name: 'Quyết định 811.pdf' })
    expect(await file.getAttribute('href')).toMatch(/^\/api\/media\/file\/.+\.pdf$/)
    await page.getByRole('link', { name: 'Đọc chữ trong tệp' }).click()
    await page.getByRole('heading', { name: 'Trang 1 trên' }).waitFor()
    await page.getByRole('textbox', { name: 'Tìm trong tệp này' }).fill('tu bo gieng co')
    await page.getByRole('button', { name: 'Tìm', exact: true }).last().click()
    await page.getByText('1 trang có các từ này').waitFor()
    expect(await page.locator('main mark').allInnerTexts()).toContain('tu bổ giếng cổ')
    await page.getByRole('link', { name: 'Trang trước' }).click()
    await page.getByRole('heading', { name: 'Trang 1 trên' }).waitFor()
    await page.getByRole('textbox', { name: 'Đến trang' }).fill('2')
    await page.getByRole('button', { name: 'Đến', exact: true }).click()
    await page.getByRole('heading', { name: 'Trang 2 trên' }).waitFor()
    await page.close()
  })

  it('stays inside the site of the commune that shows it, and is not at one that does not', async () => {
    const file = await foundIn(slug, PHRASE, 'xa-an-binh')
    expect(file?.url).toMatch(new RegExp(`^/don-vi/xa-an-binh/van-ban/${slug}/tep/1\\?trang=2&tu=`))
    expect((await portal.fetch(file!.url)).status).toBe(200)
    const [document] = await admin.list(`legal-documents?where[slug][equals]=${slug}&depth=0`)
    await admin.update('legal-documents', document!.id, { sharing: 'none', _status: 'published' })
    await waitUntil(async () => (await portal.fetch(file!.url)).status === 404, { timeout: 30_000 })
    expect((await portal.fetch(`/van-ban/${slug}/tep/1`)).status).toBe(200)
    await admin.update('legal-documents', document!.id, { _status: 'draft' })
    await waitUntil(async () => (await portal.fetch(`/van-ban/${slug}/tep/1`)).status === 404, {
      timeout: 30_000,
    })
  })

  it.each(['tep/2', 'tep/0', 'tep/mot', 'tep'])('has no page %s', async (path) => {
    const [other] = await admin.list(
      'legal-documents?where[files][exists]=true&where[_status][equals]=published&depth=0&limit=1',
    )
    expect((await portal.fetch(`/van-ban/${other!.slug}/${path}`)).status).toBe(404)
  })
})

describe('a scan', () => {
  it(
    'is read by the machine, found by a phrase of its second page and opened there, marked and labelled',
    async () => {
      const { slug } = await publish('812/QĐ-UBND', true)
      await waitUntil(async () => (await foundIn(slug, 'tu bổ giếng cổ')) !== undefined, {
        timeout: READING,
      })
      expect(await foundIn(slug, 'tu bổ giếng cổ')).toMatchObject({ page: 2, ocr: true })

      const { page } = await open(`/tim-kiem?q=${encodeURIComponent('tu bổ giếng cổ')}`, PHONE)
      await page.getByText('đọc từ ảnh quét').waitFor()
      await page.getByRole('link', { name: 'Trong tệp: Quyết định 812.pdf, trang 2' }).click()
      await page.getByRole('heading', { name: 'Trang 2 trên' }).waitFor()
      await page.getByText('Chữ được máy đọc từ ảnh quét, có thể sai').waitFor()
      expect(await page.locator('main mark').allInnerTexts()).toContain('tu bổ giếng cổ')
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Xem tại đây' }).click()
      await page.locator('.pdf-page[data-number="2"][data-drawn]').waitFor()
      await page.close()
    },
    READING,
  )
})

describe('the files of pdf.js', () => {
  it('are kept for ever, sent small, and nothing else of the package is offered', async () => {
    const { body } = await portal.fetch('/van-ban')
    const slug = /href="\/van-ban\/([a-z0-9-]+)"/.exec(body)?.[1]
    expect(slug).toBeDefined()
    const [document] = await admin.list(
      'legal-documents?where[files][exists]=true&where[_status][equals]=published&depth=0&limit=1',
    )
    const article = await portal.fetch(`/van-ban/${document!.slug}`)
    const library = /(\/thu-vien\/pdfjs-[0-9.]+\/)/.exec(article.body)?.[1]
    const file = await portal.fetch(`${library}pdf.min.mjs`, 'localhost', { 'accept-encoding': 'br' })
    expect(file).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
      },
    })
    for (const path of ['package.json', 'build/pdf.mjs', '']) {
      expect((await portal.fetch(`${library}${path}`)).status).toBe(404)
    }
    for (const path of ['../pdf.js', 'wasm/../package.json']) {
      expect((await portal.fetch(`${library}${path}`)).status).toBe(400)
    }
  })
})
