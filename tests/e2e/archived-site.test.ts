import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { waitUntil } from '@/platform/local-services/wait-until'
import { dayOf, displayDay, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { MovableClock } from '../support/movable-clock'
import { startOwnPortal } from '../support/own-portal'
import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'

/** Pages are asked for again until the day has changed for the web server too. */
const PATIENCE = { timeout: 60_000, pause: 500 }
const OLD = 'xa-an-binh'
const NEW = 'xa-long-khe'
const clock = new MovableClock()

let portal: RunningPortal
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
let names: Record<string, string>

const inDays = (days: number): CalendarDay => dayOf(new Date(clock.now.getTime() + days * 86_400_000))

beforeAll(async () => {
  clock.moveToTomorrowEvening()
  portal = await startOwnPortal(clock.env)
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(45_000)
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const sites = await admin.list('sites?depth=0&pagination=false')
  const siteOf = (slug: string) => sites.find((site) => site.slug === slug)!
  names = Object.fromEntries(sites.map(({ slug, name }) => [slug, String(name)]))
  await admin.update('sites', siteOf(OLD).id, {
    validUntilOn: storedDay(inDays(0)),
    endedBy: 'sap-nhap',
    successors: [siteOf(NEW).id],
  })
}, 600_000)

afterAll(async () => {
  await browser.remove()
  await portal.stop()
  portal.removeFoldersButBuild()
  clock.remove()
})

const bodyOf = async (path: string, host?: string) => (await portal.fetch(path, host)).body

describe('a commune on its last day', () => {
  it('is a site like any other', async () => {
    expect(await bodyOf(`/don-vi/${OLD}`)).not.toContain('Trang lưu trữ')
  })
})

describe('the day after, with nobody editing', () => {
  beforeAll(async () => {
    // Read before midnight, so that a kept page would be seen.
    await bodyOf(`/don-vi/${OLD}/van-ban`)
    clock.moveDays(1)
    await waitUntil(async () => (await bodyOf(`/don-vi/${OLD}/van-ban`)).includes('Trang lưu trữ'), PATIENCE)
  })

  it('says on every page, at the path and on its own host, what became of it', async () => {
    const words = `${names[OLD]} đã sáp nhập vào ${names[NEW]} từ ngày ${displayDay(inDays(0))}.`
    for (const path of [
      '',
      '/tin-tuc',
      '/van-ban',
      '/thu-tuc',
      '/gioi-thieu',
      '/tim-kiem?q=ho',
      '/lich-su-don-vi',
    ]) {
      const { status, body } = await portal.fetch(`/don-vi/${OLD}${path}`)
      expect([path, status, body.includes(words)]).toEqual([path, 200, true])
    }
    const { status, body } = await portal.fetch('/', `${OLD}.localhost`)
    expect([status, body.includes(words)]).toEqual([200, true])
    expect(body).not.toContain('noindex')
    expect(body).toContain(`<link rel="canonical" href="http://${OLD}.localhost`)
  })

  it('leads to the successor, to the same page where every site has it', async () => {
    await page.goto(`${portal.url}/don-vi/${OLD}/thu-tuc`)
    await page.getByRole('link', { name: `Xem trang của ${names[NEW]}` }).click()
    await page.waitForURL((url) => url.pathname === `/don-vi/${NEW}/thu-tuc`)
    await page.goto(`${portal.url}/don-vi/${OLD}`)
    await page.getByRole('link', { name: `Xem trang của ${names[NEW]}` }).click()
    await page.waitForURL((url) => url.pathname === `/don-vi/${NEW}`)
    expect(await page.getByText('Trang lưu trữ').count()).toBe(0)
  })

  it('stands in the history of the successor and no more among the units', async () => {
    await page.goto(`${portal.url}/don-vi/${NEW}/gioi-thieu`)
    await page.getByRole('link', { name: 'Lịch sử sáp nhập' }).click()
    await page.waitForURL(/lich-su-don-vi$/)
    await page.getByRole('heading', { name: 'Các đơn vị trước đây' }).waitFor()
    const [line] = await page.getByRole('listitem').filter({ hasText: 'sáp nhập)' }).allInnerTexts()
    expect(line).toContain(names[OLD])
    expect(line).toContain(`đến hết ${displayDay(inDays(-1))}`)
    expect(await bodyOf('/don-vi')).not.toContain(`href="/don-vi/${OLD}"`)
    expect(await bodyOf('/lich-su-don-vi')).toContain(`nay thuộc ${names[NEW]}`)
  })

  it('is searched like before', async () => {
    const { status, body } = await portal.fetch(
      `/api/search?site=${OLD}&q=${encodeURIComponent('khai sinh')}`,
    )
    expect(status).toBe(200)
    expect((JSON.parse(body) as { hits: unknown[] }).hits.length).toBeGreaterThan(0)
  })

  it('refuses its editor in the browser, in Vietnamese', async () => {
    await signIn(page, portal, 'bientap.anbinh')
    await openForm(page, `${portal.url}/admin/collections/news/create`)
    await page.fill('#field-title', 'Tin sau khi sáp nhập')
    await page.click('#action-save-draft')
    await page.getByText('nên trang chỉ còn để xem lại và không sửa được nội dung').waitFor()
  })
})
