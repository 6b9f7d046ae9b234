import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

/* A reviewer without an account reads a draft by a link; an editor sees the page while typing, and stores many files. */

const portal = RunningPortal.attach(inject('portal'))
const PHONE = { width: 390, height: 844 }

let browser: Awaited<ReturnType<typeof openBrowser>>
/** Of a commune, and of the root. */
let editor: Page
let rootEditor: Page

beforeAll(async () => {
  browser = await openBrowser()
  editor = await signIn('bientap.anbinh')
  rootEditor = await signIn('bientap')
})

afterAll(() => browser.remove())

async function signIn(mailbox: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1400, height: 900 } })
  page.setDefaultTimeout(60_000)
  await page.goto(`${portal.url}/admin/login`)
  await page.fill('#field-email', `${mailbox}@minhgiang.example`)
  await page.fill('#field-password', portal.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  return page
}

async function picture(name: string, red: number) {
  const background = { r: red, g: Math.floor(Date.now() / 1000) % 250, b: Date.now() % 250 }
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  return { name, mimeType: 'image/png', buffer }
}

type Sent = { status: number; body: { doc?: { id: string }; id?: string } }

/** Calls the API with the session of the page, as the admin does. */
function send(page: Page, path: string, data: object): Promise<Sent> {
  return page.evaluate(
    async ([address, body]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, { method: 'POST', headers, body })
      return { status: answer.status, body: (await answer.json()) as Sent['body'] }
    },
    [`/api/${path}`, JSON.stringify(data)] as const,
  )
}

/** A draft at the site of the editor; answers with its id. */
async function draft(page: Page, data: object): Promise<string> {
  const site = await siteOf(page)
  const { body } = await send(page, 'news?draft=true', { site, slug: '', ...data })
  if (!body.doc) throw new Error(`No draft: ${JSON.stringify(body)}`)
  return body.doc.id
}

const siteOf = (page: Page) =>
  page.evaluate(async () => {
    const answer = (await (await fetch('/api/users/me')).json()) as {
      user: { memberships: { site: string | { id: string } }[] }
    }
    const site = answer.user.memberships[0]?.site
    return typeof site === 'object' ? site.id : site
  })

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`${portal.url}/admin/collections/news/${id}`)
  await page.waitForSelector('form[data-form-ready=true]')
}

const isLoaded = (image: Locator) =>
  image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0)

describe('a reviewer without an account', () => {
  it('reads the draft with its picture on a telephone, until it is published', async () => {
    await editor.goto(`${portal.url}/admin/kho-anh`)
    await editor.setInputFiles('.media-drop input', [await picture('Bìa.png', 200)])
    await editor.fill('.media-rows input', 'Lớp học bơi')
    await editor.click('.media-button--main')
    const stored = await editor.locator('.media-rows a', { hasText: 'Mở để cắt ảnh' }).getAttribute('href')
    const title = `Mở lớp bơi cho trẻ em ${Date.now()}`
    const id = await draft(editor, { title, summary: 'Bản chưa đăng', cover: stored?.split('/').at(-1) })

    await openForm(editor, id)
    await editor.click('.review-links summary')
    await editor.click('.review-links-make button')
    const address = await editor.inputValue('.review-links-new input')

    const reviewer = await browser.newPage({ locale: 'vi-VN', viewport: PHONE })
    const answer = await reviewer.goto(address)
    expect(answer?.status()).toBe(200)
    expect(await answer?.allHeaders()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex') as string,
    })
    expect(await reviewer.locator('h1').innerText()).toBe(title)
    expect(await reviewer.locator('[data-preview-ribbon]').innerText()).toContain('chưa đăng')
    const cover = reviewer.locator('article img').first()
    expect(await isLoaded(cover)).toBe(true)
    expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
    expect(await reviewer.title()).not.toContain(title)
    const file = new URL((await cover.getAttribute('src')) ?? '', address)
    const [shown, bare] = [
      await reviewer.request.get(file.href),
      await reviewer.request.get(file.origin + file.pathname),
    ]
    expect([shown.status(), bare.status()]).toEqual([200, 403])
    expect(shown.headers()['cache-control']).toBe('private, no-store')

    await editor.reload()
    await editor.click('.review-links summary')
    await editor.locator('.review-links-list', { hasText: 'Đã mở 1 lần' }).waitFor()

    const publisher = await signIn('duyet.anbinh')
    await openForm(publisher, id)
    await publisher.click('#action-save')
    await publisher.locator('#workflow-status', { hasText: 'Đang đăng' }).waitFor()
    const dead = await reviewer.goto(address)
    expect(dead?.status()).toBe(404)
    expect(await reviewer.locator('h1').innerText()).toBe('Liên kết xem thử này không còn dùng được')
    const words = await reviewer.locator('main').innerText()
    await reviewer.goto(`${address.slice(0, -4)}AAAA`)
    expect(await reviewer.locator('main').innerText()).toBe(words)
    expect((await reviewer.request.get(file.href)).status()).toBe(200)
  })
})

describe('the preview beside the form', () => {
  it.each([
    ['of the root', () => rootEditor, 'Huyện Minh Giang', /^\/xem-truoc\/news\//],
    ['of a commune', () => editor, 'Xã An Bình', /^\/don-vi\/xa-an-binh\/xem-truoc\/news\//],
  ])('%s shows what is being typed, and keeps showing it once saved', async (_site, person, name, path) => {
    const page = person()
    const id = await draft(page, { title: 'Trước khi sửa' })
    await openForm(page, id)
    // Who once had it open finds it open.
    if ((await page.locator('#live-preview-iframe').count()) === 0) await page.click('#live-preview-toggler')
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.locator('h1', { hasText: 'Trước khi sửa' }).waitFor()
    expect(await frame.locator('header').first().innerText()).toContain(name)
    const source = await page.locator('#live-preview-iframe').getAttribute('src')
    expect(new URL(source ?? '').pathname).toMatch(path)

    await page.fill('#field-title', 'Đang gõ dở')
    await frame.locator('h1', { hasText: 'Đang gõ dở' }).waitFor()
    expect(await frame.locator('[data-preview-ribbon]').innerText()).toBe('Bản xem trước – chưa đăng')
    await page.click('#action-save-draft')
    await page.locator('#workflow-status', { hasText: 'Nháp' }).waitFor()
    await page.fill('#field-title', 'Sau khi lưu')
    await frame.locator('h1', { hasText: 'Sau khi lưu' }).waitFor()

    await page.click('.live-preview-toolbar-controls__breakpoint button')
    const choices = page.locator('.popup-button-list__button:visible')
    await waitUntil(async () => (await choices.allInnerTexts()).includes('Vừa khung'), { timeout: 10_000 })
    expect(await choices.allInnerTexts()).toEqual(['Điện thoại', 'Máy tính', 'Vừa khung'])
    await choices.first().click()
    await waitUntil(async () => (await frame.locator('html').evaluate(() => innerWidth)) === 390, {
      timeout: 10_000,
    })
  })

  it('is for those who may read the draft, and leaves nothing behind for others', async () => {
    const id = await draft(editor, { title: 'Chỉ xã đọc' })
    const own = `${portal.url}/don-vi/xa-an-binh/xem-truoc/news/${id}`
    const answer = await editor.goto(own)
    expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([200, 'private, no-store'])
    const other = await signIn('bientap.longkhe')
    expect((await other.goto(own))?.status()).toBe(404)
    expect(await other.locator('h1').innerText()).toBe('Không xem trước được')
    const stranger = await browser.newPage()
    expect((await stranger.goto(own))?.status()).toBe(404)
    // The text of one site in the frame of another would mislead.
    expect((await editor.goto(`${portal.url}/xem-truoc/news/${id}`))?.status()).toBe(404)
  })
})

describe('the desk of files', () => {
  it('stores many dropped files at once, asks about one that is there, and says what it cannot take', async () => {
    const page = editor
    await page.goto(`${portal.url}/admin/kho-anh`)
    const pictures = await Promise.all(
      Array.from({ length: 12 }, (_, n) => picture(`Hội làng ${n}.png`, n * 20)),
    )
    await drop(page, [...pictures, { name: 'phim.mp4', mimeType: 'video/mp4', buffer: Buffer.from('phim') }])
    const rows = page.locator('.media-rows li')
    await rows.nth(12).waitFor()
    expect(await rows.nth(12).innerText()).toContain('Loại tệp này không nhận được.')
    expect(await page.locator('.media-button--main').isDisabled()).toBe(true)
    for (let n = 0; n < 12; n++) await rows.nth(n).locator('input').fill(`Ảnh hội làng số ${n}`)
    await page.click('.media-button--main')
    await page.locator('[role=status]', { hasText: 'Đã tải lên 12/13 tệp.' }).waitFor()

    await drop(page, pictures.slice(0, 1))
    await rows.nth(13).locator('input').fill('Lại ảnh này')
    await page.click('.media-button--main')
    await rows.nth(13).locator('.media-same', { hasText: 'Ảnh này đã có: Hội làng 0.png' }).waitFor()
    await rows.nth(13).locator('button', { hasText: 'Dùng ảnh cũ' }).click()
    await waitUntil(async () => (await rows.count()) === 13, { timeout: 10_000 })

    await page.locator('.media-parts a', { hasText: 'Chưa dùng ở đâu' }).click()
    await page.locator('.media-cards', { hasText: 'Hội làng 11.png' }).waitFor()
  })
})

type Dropped = { name: string; mimeType: string; buffer: Buffer }

/** Drops files on the desk, as from a folder. */
async function drop(page: Page, files: Dropped[]): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    text: buffer.toString('base64'),
  }))
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, mimeType, text } of given) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type: mimeType }))
    }
    return data
  }, sent)
  await page.dispatchEvent('.media-drop', 'drop', { dataTransfer: transfer })
}
