import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

/*
 * The first hour of a new editor at a commune without "bốn mắt": from receiving an account to a public news item with a
 * picture. At every step nothing of another commune and no English may be in sight.
 */
const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 20_000 }
const title = `Thôn Đông mở lớp dạy bơi hè ${Date.now()}`
const email = `moi.${Date.now()}@minhgiang.example`
const password = crypto.randomUUID()
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
let otherSites: string[]

/** Words that only an English screen has; names of files and formats are none of them. */
const ENGLISH =
  /\b(?:the|and|your|with|create|save|saved|loading|search|select|welcome|dashboard|log ?out|settings|folder|browse|choose|published|unpublish|draft|version|upload|edit|delete|cancel|close|no results|page|not found|error|successfully|account|password|account|theme|language)\b/i

beforeAll(async () => {
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const sites = await admin.list('sites?limit=100&depth=0')
  const own = sites.find(({ slug }) => slug === 'xa-long-khe')!
  otherSites = sites
    .filter(({ slug, isRoot }) => slug !== 'xa-long-khe' && !isRoot)
    .map(({ name }) => String(name))
  await admin.create('users', {
    name: 'Người mới nhận việc',
    email,
    password,
    memberships: [{ site: own.id, roles: ['editor'] }],
  })
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(45_000)
})

afterAll(() => browser.remove())

async function seesOnlyItsOwn(): Promise<void> {
  const text = await page.locator('body').innerText()
  expect(otherSites.filter((name) => text.includes(name))).toEqual([])
  expect(ENGLISH.exec(text)?.[0]).toBeUndefined()
}

it('logs in to a desk in Vietnamese that knows one commune', async () => {
  await page.goto(`${portal.url}/admin`)
  await page.waitForURL(/login/)
  await seesOnlyItsOwn()
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  await page
    .getByRole('link', { name: /Tin tức/ })
    .first()
    .waitFor()
  await seesOnlyItsOwn()
})

it('sees lists, accounts and the own check list without anything of others', async () => {
  for (const path of [
    '/collections/news',
    '/collections/media',
    '/collections/pages',
    '/collections/legal-documents',
    '/collections/offerings',
    '/viec-can-lam',
    '/account',
  ]) {
    await page.goto(`${portal.url}/admin${path}`)
    await page.locator('h1, .doc-header').first().waitFor()
    await seesOnlyItsOwn()
  }
})

it('publishes a news item with a picture alone', async () => {
  await openForm(page, `${portal.url}/admin/collections/news/create`)
  await page.fill('#field-title', title)
  await page.click('[data-lexical-editor]')
  await page.keyboard.type('Lớp học mở mỗi sáng thứ Bảy tại hồ bơi của xã, không thu tiền.')
  await addCover()
  await seesOnlyItsOwn()
  await page.click('#action-save')
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  await seesOnlyItsOwn()
  const slug = await page.locator('#field-slug').inputValue()

  const isPublic = async (address: string, host?: string) =>
    (await portal.fetch(address, host)).status === 200
  await waitUntil(() => isPublic(`/don-vi/xa-long-khe/tin-tuc/${slug}`), PATIENCE)
  await waitUntil(() => isPublic(`/tin-tuc/${slug}`, 'xa-long-khe.localhost'), PATIENCE)
  const reader = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await reader.goto(`${portal.url}/don-vi/xa-long-khe/tin-tuc/${slug}`)
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  const picture = reader.getByRole('img', { name: 'Trẻ em tập bơi' }).first()
  const isShown = () =>
    picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)
  await waitUntil(isShown, PATIENCE)
  expect((await portal.fetch(`/tin-tuc/${slug}`)).status).toBe(404)
})

async function addCover(): Promise<void> {
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2b6ca3' } })
    .jpeg()
    .toBuffer()
  await page.locator('#field-cover button', { hasText: 'Tạo mới' }).click()
  const drawer = page.locator('dialog').last()
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'hồ bơi.jpg', mimeType: 'image/jpeg', buffer })
  await drawer.locator('#field-alt').fill('Trẻ em tập bơi')
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
}
