import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

/* Two people, each in a browser of the own, on one news item: whatever they do, no word is lost. */

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 45_000 }

let browser: Awaited<ReturnType<typeof openBrowser>>
let first: Page
let second: Page

beforeAll(async () => {
  browser = await openBrowser()
  first = await openAs('bientap')
  second = await openAs('duyet')
})

afterAll(() => browser.remove())

async function openAs(mailbox: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, mailbox)
  return page
}

/** A draft of the first person, open before both. */
async function bothOpen(title: string): Promise<void> {
  await openForm(first, `${portal.url}/admin/collections/news/create`)
  await first.fill('#field-title', title)
  await first.click('#action-save-draft')
  await first.waitForURL(/news\/[0-9a-f-]{36}/)
  await opened(first, first.url())
  await opened(second, first.url())
}

async function opened(page: Page, address = page.url()): Promise<void> {
  await page.goto(address)
  await page.locator('form[data-form-ready=true] #field-title').waitFor()
  await page.locator('#workflow-status').waitFor()
  // What the form is told in its first moment can make it forget that somebody has begun to type.
  await page.waitForLoadState('networkidle')
}

async function saved(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.click('#action-save-draft')
  expect((await answer).status()).toBe(200)
}

/** Whether keys reach the field. */
const isShut = (page: Page) =>
  page.locator('#field-title').evaluate((field) => field.closest('[inert]') !== null)

const titleIn = (page: Page) => page.locator('#field-title').inputValue()

it('shows who is writing, lets a second person take over, and gives the first his words back', async () => {
  await bothOpen(`Hai người một bài ${Date.now()}`)
  await first.fill('#field-title', 'Lời của người thứ nhất')
  await first.locator('#editing-kept-at', { hasText: /Đã giữ chữ chưa lưu lúc \d\d:\d\d/ }).waitFor()

  const held = second.locator('#editing-held')
  await held.filter({ hasText: /đang sửa mục này từ \d\d\/\d\d\/\d{4} \d\d:\d\d/ }).waitFor()
  await waitUntil(() => isShut(second), PATIENCE)
  await second.click('#editing-take-over')
  await held.waitFor({ state: 'detached' })
  await waitUntil(async () => !(await isShut(second)), PATIENCE)
  await second.fill('#field-title', 'Lời của người thứ hai')

  await first.locator('#editing-held', { hasText: 'Chữ bạn chưa lưu đã được giữ lại' }).waitFor()
  await waitUntil(() => isShut(first), PATIENCE)
  expect(await titleIn(first)).toBe('Lời của người thứ nhất')
  await saved(second)

  await first.click('#editing-reload')
  const kept = first.locator('.editing-note--kept')
  await kept.locator('td', { hasText: 'Lời của người thứ hai' }).waitFor()
  await kept.locator('td', { hasText: 'Lời của người thứ nhất' }).waitFor()
  expect(await titleIn(first)).toBe('Lời của người thứ hai')
  await kept.locator('button[data-field=title]').click()
  await waitUntil(async () => (await titleIn(first)) === 'Lời của người thứ nhất', PATIENCE)
  await saved(first)
  await opened(second)
  expect(await titleIn(second)).toBe('Lời của người thứ nhất')
}, 180_000)

it('offers unsaved words back after a browser has gone', async () => {
  await bothOpen(`Trình duyệt tắt ngang ${Date.now()}`)
  const address = first.url()
  await first.fill('#field-summary', 'Viết dở thì mất điện')
  await first.click('.ContentEditable__root')
  const kept = first.waitForResponse(
    (response) =>
      response.url().includes('/unsaved-texts/') &&
      Boolean(response.request().postData()?.includes('Một đoạn viết dở.')),
  )
  await first.keyboard.type('Một đoạn viết dở.')
  await kept
  // No farewell: the browser dies.
  await first.context().close()

  first = await openAs('bientap')
  await opened(first, address)
  const offer = first.locator('.editing-note--kept', { hasText: 'Bạn có chữ chưa lưu lúc' })
  await offer.getByRole('button', { name: 'Lấy lại' }).click()
  await first.locator('.ContentEditable__root', { hasText: 'Một đoạn viết dở.' }).waitFor()
  expect(await first.locator('#field-summary').inputValue()).toBe('Viết dở thì mất điện')
  await saved(first)
  await opened(first)
  expect(await first.locator('#field-summary').inputValue()).toBe('Viết dở thì mất điện')
  await first.locator('.ContentEditable__root', { hasText: 'Một đoạn viết dở.' }).waitFor()
  expect(await offer.count()).toBe(0)
}, 180_000)

it('refuses the slower of two saves, and loses neither text', async () => {
  await bothOpen(`Cùng lúc lưu ${Date.now()}`)
  // Both write before either is told of the other.
  await Promise.all(
    [first, second].map((page) => page.route('**/api/editing-holds/**', (route) => route.abort())),
  )
  await first.fill('#field-title', 'Người nhanh')
  await second.fill('#field-title', 'Người chậm')
  await saved(first)
  const refused = second.waitForResponse((response) => response.request().method() === 'PATCH')
  await second.click('#action-save-draft')
  expect((await refused).status()).toBe(409)
  await second.getByText('đã lưu bản khác sau khi bạn mở mục này').first().waitFor()
  await Promise.all([first, second].map((page) => page.unroute('**/api/editing-holds/**')))

  await second.click('#editing-reload')
  const kept = second.locator('.editing-note--kept')
  await kept.locator('td', { hasText: 'Người nhanh' }).waitFor()
  await kept.getByRole('button', { name: 'Lấy tất cả chữ của tôi' }).click()
  await waitUntil(async () => (await titleIn(second)) === 'Người chậm', PATIENCE)
  await saved(second)
  await opened(first)
  expect(await titleIn(first)).toBe('Người chậm')
}, 180_000)
