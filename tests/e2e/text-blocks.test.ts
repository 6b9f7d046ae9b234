import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const TITLE = `Ngày hội đại đoàn kết ${Date.now()}`
const OPENING = 'Sáng nay thôn Trung mở hội.'
const FILM = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'
let browser: Awaited<ReturnType<typeof openBrowser>>
let desk: Page
let writer: RestSession
let publisher: RestSession
let told: { id: string; slug: string }
let number: string

beforeAll(async () => {
  writer = await RestSession.login(portal, 'bientap@minhgiang.example')
  publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [site] = await publisher.list('sites?where[isRoot][equals]=true&depth=0')
  const at = { site: site?.id, _status: 'published', slug: '' }
  told = await publisher.create('news', { ...at, title: `Lễ phát động thi đua ${Date.now()}` })
  number = `${String(Date.now()).slice(-6)}/QĐ-UBND`
  const document = {
    documentNumber: number,
    documentType: 'quyet-dinh',
    abstract: 'Về việc tổ chức ngày hội',
  }
  await publisher.create('legal-documents', { ...at, ...document, effectiveOn: '2020-01-01T05:00:00.000Z' })
  browser = await openBrowser()
  desk = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1360, height: 1000 } })
  desk.setDefaultTimeout(45_000)
  await signIn(desk, portal, 'bientap')
})

afterAll(() => browser.remove())

const editor = () => desk.locator('[data-lexical-editor]').first()
const insert = (name: string) =>
  desk.getByRole('toolbar', { name: 'Chèn vào bài' }).getByRole('button', { name }).click()
const blockOf = (name: string) => desk.locator('.LexicalEditorTheme__block').filter({ hasText: name }).first()

/** Finds an item by words and takes the first that has them. */
async function find(within: ReturnType<typeof blockOf>, typed: string, expected: string): Promise<void> {
  await within.getByPlaceholder('Gõ chữ trong tên').fill(typed)
  await within.getByRole('option').filter({ hasText: expected }).first().click()
  await within.getByRole('button', { name: 'Chọn mục khác' }).waitFor()
}

async function uploadInto(within: ReturnType<typeof blockOf>): Promise<void> {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  // A new block is drawn once more when the server has answered.
  await desk.waitForLoadState('networkidle')
  await within.getByRole('button', { name: 'Tạo mới' }).click()
  const drawer = desk.locator('dialog').last()
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'keo-co.png', mimeType: 'image/png', buffer })
  await drawer.locator('#field-alt').fill('Hai đội thi kéo co')
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
}

it('an editor puts in a link, cards, pictures, a notice and a film, finding items by words and numbers', async () => {
  await openForm(desk, `${portal.url}/admin/collections/news/create`)
  await desk.fill('#field-title', TITLE)
  await editor().click()
  await desk.keyboard.type(OPENING)
  await desk.keyboard.press('Shift+Home')
  await desk.locator('[data-button-key=link]').click()
  const link = desk.locator('.drawer__content').last()
  await link.getByText('Một mục trong cổng, tìm theo chữ hoặc số').click()
  // Without marks, as many type.
  await find(link, 'le phat dong thi dua', 'Lễ phát động thi đua')
  await link.locator('button[type=submit], .form-submit button').first().click()
  await link.waitFor({ state: 'detached' })

  await editor()
    .locator('p')
    .first()
    .click({ position: { x: 500, y: 8 } })
  await desk.keyboard.press('End')
  await insert('Thẻ văn bản')
  await find(blockOf('Thẻ văn bản'), number, number)
  await insert('Video')
  await blockOf('Địa chỉ video').locator('[name=url]').fill('https://youtu.be/aqz-KE-bpKQ')
  await blockOf('Địa chỉ video').locator('[name=title]').fill('Phim về ngày hội')
  await insert('Hộp lưu ý')
  await blockOf('Hộp lưu ý').locator('[name=title]').fill('Đi đường vòng')
  await blockOf('Hộp lưu ý').locator('[data-lexical-editor]').click()
  await desk.keyboard.type('Đường thôn Trung cấm xe buổi sáng.')
  await insert('Bộ ảnh')
  await blockOf('Bộ ảnh').getByText('Ảnh 1').waitFor()
  await uploadInto(blockOf('Bộ ảnh'))
  await blockOf('Bộ ảnh').locator('[name="pictures.0.caption"]').fill('Thi kéo co')

  await desk.click('#action-save-draft')
  await desk.waitForURL(/\/news\/[0-9a-f-]{36}/)
  const id = /\/news\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? ''
  await publisher.update('news', id, { _status: 'published' })
})

it('a form of them that nobody touches has nothing to save, wherever is pressed', async () => {
  await desk.reload()
  await desk.waitForSelector('form[data-form-ready=true]')
  for (const block of await desk.locator('.LexicalEditorTheme__block').all()) {
    await block.scrollIntoViewIfNeeded()
    await block.locator('[name]').first().waitFor({ state: 'attached' })
  }
  await desk.waitForLoadState('networkidle')
  await desk.locator('h1').first().click()
  expect(await desk.locator('#action-save-draft').isDisabled()).toBe(true)
})

it('readers see them, and nothing is asked of another host before they press', async () => {
  const [item] = await writer.list(`news?where[title][equals]=${encodeURIComponent(TITLE)}&depth=0`)
  const address = `${portal.url}/tin-tuc/${item?.slug}`
  await waitUntil(async () => (await portal.fetch(`/tin-tuc/${item?.slug}`)).status === 200, {
    timeout: 20_000,
  })
  const reader = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const outside: string[] = []
  // No test leaves this machine.
  await reader.route(
    (url) => url.host !== new URL(portal.url).host,
    (route) => {
      outside.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<p>Phim</p>' })
    },
  )
  await reader.goto(address)
  const prose = reader.locator('.prose').first()
  expect(await prose.getByRole('link', { name: OPENING }).getAttribute('href')).toBe(`/tin-tuc/${told.slug}`)
  expect(await prose.getByRole('link', { name: `Quyết định ${number}` }).count()).toBe(1)
  expect(await prose.locator('.prose-card').innerText()).toContain('Còn hiệu lực')
  expect(await prose.getByRole('complementary', { name: 'Đi đường vòng' }).innerText()).toContain(
    'cấm xe buổi sáng',
  )
  await prose.getByText('Thi kéo co').scrollIntoViewIfNeeded()
  const picture = prose.getByRole('img', { name: 'Hai đội thi kéo co' })
  await picture.scrollIntoViewIfNeeded()
  await waitUntil(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), {
    timeout: 20_000,
  })
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const film = prose.locator('.prose-video')
  expect(await film.innerText()).toContain('Bấm để xem, nội dung tải từ youtube.com')
  await film.scrollIntoViewIfNeeded()
  await reader.waitForLoadState('networkidle')
  expect(outside).toEqual([])

  await film.click()
  await reader.frameLocator('iframe').getByText('Phim').waitFor()
  expect(outside).toEqual([`${FILM}?autoplay=1`])

  const without = await browser.newPage({ javaScriptEnabled: false })
  await without.goto(address)
  expect(await without.locator('.prose-video').getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  )
})

it('a link follows the new address of its item, and becomes words when the item leaves the public', async () => {
  const [item] = await writer.list(`news?where[title][equals]=${encodeURIComponent(TITLE)}&depth=0`)
  const page = async () => (await portal.fetch(`/tin-tuc/${item?.slug}`)).body
  const slug = `dia-chi-khac-${Date.now()}`
  await publisher.update('news', told.id, { slug, _status: 'published' })
  await waitUntil(async () => (await page()).includes(`href="/tin-tuc/${slug}"`), { timeout: 20_000 })
  await publisher.update('news', told.id, { _status: 'draft' })
  await waitUntil(async () => !(await page()).includes(slug), { timeout: 20_000 })
  expect(await page()).toContain(OPENING)
})
