import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'
import { writeWordArticle } from '../support/word-article'

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 20_000 }
const fixture = (name: string) =>
  readFileSync(path.resolve('src/platform/rich-text/paste/fixtures', `${name}.html`), 'utf8')
const dialogOf = (page: Page) => page.locator('dialog.take-over')
const editorOf = (page: Page) => page.locator('[data-lexical-editor]').first()
const outside: string[] = []
let browser: Awaited<ReturnType<typeof openBrowser>>
let desk: Page

beforeAll(async () => {
  browser = await openBrowser()
  desk = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1360, height: 900 } })
  desk.setDefaultTimeout(45_000)
  desk.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).host !== new URL(portal.url).host)
      outside.push(request.url())
  })
  desk.on('dialog', (dialog) => void dialog.accept())
  await signIn(desk, portal, 'bientap.longkhe')
})

afterAll(() => browser.remove())

async function newItem(title: string): Promise<void> {
  await openForm(desk, `${portal.url}/admin/collections/news/create`)
  await desk.fill('#field-title', title)
  await editorOf(desk).click()
}

/** Pastes as a person does who has copied in another program. */
async function paste(html: string, text = ''): Promise<void> {
  await editorOf(desk).evaluate(
    (editor, content) => {
      const clipboardData = new DataTransfer()
      if (content.html) clipboardData.setData('text/html', content.html)
      clipboardData.setData('text/plain', content.text)
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, text },
  )
}

/** Saves, and opens the public page as a reader on a telephone without JavaScript sees it. */
async function publishAndRead(): Promise<Page> {
  await desk.click('#action-save')
  await desk.waitForURL(/\/news\/[0-9a-f-]{36}/)
  const slug = await desk.locator('#field-slug').inputValue()
  const address = `/don-vi/xa-long-khe/tin-tuc/${slug}`
  await waitUntil(async () => (await portal.fetch(address)).status === 200, PATIENCE)
  const reader = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await reader.goto(portal.url + address)
  return reader
}

it('keeps headings, lists, a table and footnotes of a Word text up to the public page', async () => {
  await newItem(`Tiêm phòng vụ xuân ${Date.now()}`)
  await desk.keyboard.type('Lời mở đầu.')
  await paste(fixture('word-365'))
  await editorOf(desk).getByRole('heading', { name: 'Kết quả tiêm phòng vụ xuân' }).waitFor()
  await editorOf(desk).getByText('94%').click()
  const bar = desk.getByRole('toolbar', { name: 'Bảng' })
  for (const action of ['Thêm hàng', 'Thêm cột', 'Xóa cột'])
    await bar.getByRole('button', { name: action }).click()
  expect(await editorOf(desk).locator('tr').count()).toBe(4)
  await bar.getByRole('button', { name: 'Xóa hàng' }).click()
  expect(await editorOf(desk).locator('tr').first().innerText()).toMatch(/Xã\s+Tỷ lệ/)
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Enter')
  await paste(fixture('list-with-footnotes'))
  await editorOf(desk).getByText('Không cần chứng thực.').waitFor()

  const reader = await publishAndRead()
  const prose = reader.locator('.prose').first()
  expect(await prose.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Kết quả tiêm phòng vụ xuân',
    'Số liệu',
  ])
  expect(await prose.locator('p').first().innerText()).toBe('Lời mở đầu.')
  expect(await prose.locator('ul > li').first().innerText()).toBe('Xã An Bình: 2.310 con')
  expect(await prose.locator('table th').allInnerTexts()).toEqual(['Xã', 'Tỷ lệ'])
  expect(await prose.getByText('[Ảnh chưa có: Cán bộ thú y tiêm cho bò]').isVisible()).toBe(true)
  expect(await prose.locator('a[href="#chu-thich-2"]').innerText()).toBe('[2]')
  expect(await reader.locator('#chu-thich-2').innerText()).toBe('Không cần chứng thực.')
  expect(await prose.locator('[style]').count()).toBe(0)
  const width = await reader.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})

it('asks before it converts an old encoding, and keeps the text out until then', async () => {
  await newItem('Quyết định cũ')
  await paste(fixture('tcvn3'))
  await dialogOf(desk).getByText('Chữ gõ theo bảng mã cũ TCVN3').waitFor()
  expect(await dialogOf(desk).innerText()).toContain('quyÕt ®Þnh')
  expect(await editorOf(desk).innerText()).not.toContain('Điều 2')
  await dialogOf(desk).getByRole('button', { name: 'Đưa vào bài' }).click()
  await editorOf(desk).getByRole('heading', { name: 'QUYẾT ĐỊNH' }).waitFor()
  expect(await editorOf(desk).innerText()).toContain('những trường hợp khác giữ nguyên.')

  await desk.keyboard.press('Control+End')
  await paste('', 'ñy ban nh©n d©n c¸c x· tæ chøc thùc hiÖn tõ ngµy ký.')
  await dialogOf(desk).getByText('Nhận ra theo mặt chữ.').waitFor()
  await dialogOf(desk).getByLabel('Giữ nguyên như đã dán').check()
  await dialogOf(desk).getByRole('button', { name: 'Đưa vào bài' }).click()
  await editorOf(desk).getByText('ñy ban nh©n d©n').waitFor()
})

it('uploads a pasted picture once it is described', async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  const alt = `Cổng chợ ${Date.now()}`
  await newItem('Chợ phiên có ảnh')
  await paste(`<p>Trước</p><img src="data:image/png;base64,${picture.toString('base64')}"><p>Sau</p>`)
  const take = dialogOf(desk).getByRole('button', { name: 'Đưa vào bài' })
  await take.click()
  await dialogOf(desk).getByRole('alert').filter({ hasText: 'Ảnh 1 chưa có lời mô tả' }).waitFor()
  await dialogOf(desk).getByLabel('Mô tả ảnh 1').fill(alt)
  await take.click()
  await dialogOf(desk).waitFor({ state: 'detached' })
  const reader = await publishAndRead()
  await reader.getByRole('img', { name: alt }).waitFor()
  const editor = await RestSession.login(portal, 'bientap.longkhe@minhgiang.example')
  const [medium] = await editor.list(`media?depth=1&where[alt][equals]=${encodeURIComponent(alt)}`)
  expect(medium?.site).toMatchObject({ slug: 'xa-long-khe' })
})

it('takes a Word file over into the form after a look, and saves nothing by itself', async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#735' } })
    .png()
    .toBuffer()
  await newItem('')
  await desk.locator('.word-file input[type=file]').setInputFiles({
    name: 'chợ phiên.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: writeWordArticle({ picture }),
  })
  const dialog = dialogOf(desk)
  await dialog.getByRole('heading', { name: 'Bài trong tệp “chợ phiên.docx”' }).waitFor()
  expect(await dialog.innerText()).toContain('Đầu trang, chân trang và số trang.')
  expect(await dialog.getByLabel('Mô tả ảnh 1').inputValue()).toBe('Cổng chợ')
  await dialog.getByRole('button', { name: 'Đưa vào bài' }).click()
  await dialog.waitFor({ state: 'detached' })
  await waitUntil(async () => (await desk.inputValue('#field-title')) === 'Khai trương chợ phiên', PATIENCE)
  expect(await editorOf(desk).innerText()).toContain('ủy ban nhân dân xã')
  expect(desk.url()).toMatch(/create$/)

  const reader = await publishAndRead()
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Khai trương chợ phiên')
  expect(await reader.locator('.prose').first().getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Gian hàng',
  ])
  expect(await reader.locator('.prose td').allInnerTexts()).toEqual(['Ngày', 'Giờ', '28/11', '6 giờ'])
  await reader.getByRole('img', { name: 'Cổng chợ' }).waitFor()
})

it('shows what is worth a second look, until it is mended', async () => {
  await newItem('THÔNG BÁO LỊCH CẮT ĐIỆN')
  await paste('<p>Xem <a href="/tin-tuc/tin-khong-co-that">tại đây</a>.</p>')
  const panel = desk.locator('#writing-checks')
  await panel.getByText('Nên xem lại: 3 điều').waitFor()
  expect(await panel.innerText()).toContain('Liên kết tới /tin-tuc/tin-khong-co-that không mở được')
  await desk.fill('#field-title', 'Thông báo lịch cắt điện')
  await panel.getByText('Nên xem lại: 2 điều').waitFor()
  await editorOf(desk).click()
  await desk.keyboard.press('Control+A')
  await desk.keyboard.type('Lịch cắt điện tuần này.')
  await panel.getByText('chưa thấy điều gì cần xem lại').waitFor()
})

it('asks nothing of any other server', () => {
  expect(outside).toEqual([])
})
