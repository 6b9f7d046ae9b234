import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { findRunningServices } from '@/platform/local-services/local-services'
import { withClient } from '@/platform/local-services/postgres-database'
import { waitUntil } from '@/platform/local-services/wait-until'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

/** How long an editor may wait for what was saved. */
const IN_USE = { timeout: 10_000 }
const COMMUNE = 'xa-an-binh'
const OTHER_COMMUNE = 'xa-long-khe'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1600, height: 900 } })
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, 'bientap.anbinh')
})

afterAll(() => browser.remove())

type Hit = { kind: string; title: string; code?: string; pinned?: true }

async function hitsAt(site: string, text: string): Promise<Hit[]> {
  const { body } = await portal.fetch(`/api/search?site=${site}&q=${encodeURIComponent(text)}`)
  return (JSON.parse(body) as { hits: Hit[] }).hits
}

/** Opens the desk from the menu and follows a link in the row of a text. */
async function followFromDesk(text: string, link: string): Promise<void> {
  await page.goto(`${portal.url}/admin`)
  await page.click('#nav-unfound-searches')
  await page.waitForURL('**/admin/tim-khong-thay')
  const row = page.locator('tr', { has: page.getByRole('cell', { name: text, exact: true }) })
  await row.getByText(link).click()
  await page.waitForURL('**/create?*')
  await page.locator('.field-phrases .rs__control').getByText(text).waitFor()
}

async function save(): Promise<void> {
  await page.click('#action-save')
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
}

it('shows an editor what nobody found in their commune, and nothing of another', async () => {
  await page.goto(`${portal.url}/admin/tim-khong-thay`)
  await page.getByRole('heading', { name: 'Xã An Bình' }).waitFor()
  await page.getByText('sổ em bé').waitFor()
  expect(await page.getByText('mượn nhà văn hóa').count()).toBe(0)
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Xã An Bình'])
})

it('is closed to whoever is not logged in', async () => {
  const { status, headers, body } = await portal.fetch('/admin/tim-khong-thay')
  expect(body).not.toContain('sổ em bé')
  expect(status === 307 || body.includes('/admin/login')).toBe(true)
  expect(headers.location ?? '/admin/login').toContain('/admin/login')
})

it('makes a term of what was not found, in use in that commune at once', async () => {
  const text = 'sổ em bé'
  const birth = (hits: Hit[]) => hits[0]?.code === '1.001193'
  expect(birth(await hitsAt(COMMUNE, text))).toBe(false)
  await followFromDesk(text, 'Thêm từ đồng nghĩa')
  await page.locator('.field-officialWords .rs__control input').fill('đăng ký khai sinh')
  await page.keyboard.press('Enter')
  await save()
  await waitUntil(async () => birth(await hitsAt(COMMUNE, text)), IN_USE)
  expect(birth(await hitsAt(OTHER_COMMUNE, text))).toBe(false)
})

it('pins a result for what was not found, first in that commune at once', async () => {
  const text = 'gian hàng chợ tết'
  await followFromDesk(text, 'Ghim kết quả')
  await page.locator('#field-item .rs__control').click()
  await page.locator('#field-item input').first().fill('đăng ký kết hôn')
  await page.locator('#field-item .rs__option', { hasText: /^Thủ tục đăng ký kết hôn$/ }).click()
  await save()
  await waitUntil(async () => (await hitsAt(COMMUNE, text))[0]?.pinned === true, IN_USE)
  expect((await hitsAt(COMMUNE, text))[0]?.title).toContain('đăng ký kết hôn')
  expect((await hitsAt(OTHER_COMMUNE, text)).some(({ pinned }) => pinned)).toBe(false)
})

it('tells of a text from the fifth day on that nobody finds it', async () => {
  const text = 'zzyxq wvvkj'
  const uri = findRunningServices(portal.places.dataDir)?.databaseUri ?? ''
  await withClient(uri, (client) =>
    client.query(
      `insert into search_counts
       select id, $1, current_date - day, 1, 1 from sites, generate_series(2, 5) day where slug = $2`,
      [text, COMMUNE],
    ),
  )
  const desk = async () => {
    await page.goto(`${portal.url}/admin/tim-khong-thay`)
    return page.getByRole('cell', { name: text, exact: true }).count()
  }
  expect(await desk()).toBe(0)
  await portal.fetch(`/don-vi/${COMMUNE}/tim-kiem?q=${encodeURIComponent(text)}`)
  await waitUntil(async () => (await desk()) === 1, IN_USE)
})
