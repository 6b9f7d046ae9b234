import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 20_000 }
const title = `Khánh thành cầu dân sinh ${Date.now()}`
let browser: Awaited<ReturnType<typeof openBrowser>>
let desk: Page
let publisher: Page

beforeAll(async () => {
  browser = await openBrowser()
  const open = async () => {
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(45_000)
    return page
  }
  desk = await open()
  publisher = await open()
})

afterAll(() => browser.remove())

/** What a citizen without JavaScript finds for the title. */
async function citizenFinds(): Promise<boolean> {
  const { body } = await portal.fetch(`/tim-kiem?q=${encodeURIComponent(title)}`)
  return new RegExp(`href="/tin-tuc/[^"]*"[^>]*>(?:(?!</a>)[\\s\\S])*${title.split(' ').at(-1)}`).test(body)
}

it('takes a news item with a picture from the desk to the citizen, and back', async () => {
  await signIn(desk, portal, 'bientap')
  await openForm(desk, `${portal.url}/admin/collections/news/create`)
  await desk.fill('#field-title', title)
  await desk.click('[data-lexical-editor]')
  await desk.keyboard.type('Sáng nay, cây cầu nối hai thôn được đưa vào sử dụng.')
  await addCover(desk)
  await desk.click('#action-save-draft')
  await desk.waitForURL(/\/news\/[0-9a-f-]{36}/)
  const slug = await desk.locator('#field-slug').inputValue()
  await desk.click('#action-submit')
  await desk.locator('#workflow-status', { hasText: 'Chờ duyệt' }).waitFor()
  const item = desk.url()

  await signIn(publisher, portal, 'duyet')
  await publisher.locator('.workflow-card a', { hasText: title }).click()
  await publisher.waitForURL(item)
  await publisher.click('#action-save')
  await publisher.locator('#workflow-status', { hasText: 'Đang đăng' }).waitFor()

  const address = `/tin-tuc/${slug}`
  await waitUntil(async () => (await portal.fetch(address)).status === 200, PATIENCE)
  await waitUntil(citizenFinds, PATIENCE)
  const reader = await browser.newPage({ javaScriptEnabled: false, locale: 'vi-VN' })
  await reader.goto(`${portal.url}/tin-tuc`)
  await reader.getByRole('link', { name: title }).first().click()
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  expect(await reader.getByText('Sáng nay, cây cầu nối hai thôn').isVisible()).toBe(true)
  const picture = reader.getByRole('img', { name: 'Cây cầu mới bắc qua suối' }).first()
  const isShown = () =>
    picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)
  await waitUntil(isShown, PATIENCE)
  const file = new URL((await picture.getAttribute('src')) ?? '', portal.url).pathname
  expect((await portal.fetch(file)).status).toBe(200)

  await unpublish(publisher)
  await waitUntil(async () => (await portal.fetch(address)).status === 404, PATIENCE)
  await waitUntil(async () => !(await citizenFinds()), PATIENCE)
  await waitUntil(async () => (await portal.fetch(file)).status !== 200, PATIENCE)
  expect((await portal.fetch('/tin-tuc')).body).not.toContain(title)
})

async function addCover(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#3a7d5c' } })
    .jpeg()
    .toBuffer()
  await page.locator('#field-cover button', { hasText: 'Tạo mới' }).click()
  const drawer = page.locator('dialog').last()
  await drawer.locator('input[type=file]').setInputFiles({ name: 'cầu.jpg', mimeType: 'image/jpeg', buffer })
  await drawer.locator('#field-alt').fill('Cây cầu mới bắc qua suối')
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
}

async function unpublish(page: Page): Promise<void> {
  await page.click('#workflow-unpublish')
  await page.locator('.workflow-question textarea').fill('Ảnh sai, đăng lại sau')
  await page.locator('.workflow-question').getByRole('button', { name: 'Gỡ xuống' }).click()
  await page.locator('#workflow-status', { hasText: 'Đã gỡ' }).waitFor()
}
