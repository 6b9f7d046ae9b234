import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let admin: RestSession
let birth: { id: string; slug: string }

beforeAll(async () => {
  browser = await openBrowser()
  admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  birth = await procedureOf('1.001193')
})

afterAll(() => browser.remove())

/** The one procedure of a code. */
async function procedureOf(code: string): Promise<{ id: string; slug: string }> {
  const found = await admin.list(`procedures?where[code][equals]=${code}&depth=0`)
  expect(found).toHaveLength(1)
  return found[0]!
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', ...options })
  await page.goto(portal.url + path)
  return page
}

describe('the desk', () => {
  it('is each commune’s own for the same procedure, and the general one elsewhere', async () => {
    const offerings = await admin.list(`offerings?where[procedure][equals]=${birth.id}&depth=1&limit=20`)
    const desks = offerings.map(({ deskName, site, procedure }) => ({
      deskName: String(deskName),
      site: (site as { slug: string }).slug,
      procedure: (procedure as { id: string }).id,
    }))
    const [here, there] = ['xa-an-binh', 'xa-phu-lam'].map((slug) => desks.find(({ site }) => site === slug)!)
    expect(here!.procedure).toBe(there!.procedure)

    const ofHere = (await portal.fetch(`/don-vi/xa-an-binh/thu-tuc/${birth.slug}`)).body
    const ofThere = (await portal.fetch(`/don-vi/xa-phu-lam/thu-tuc/${birth.slug}`)).body
    const ofRoot = (await portal.fetch(`/thu-tuc/${birth.slug}`)).body
    expect(ofHere).toContain(here!.deskName)
    expect(ofHere).not.toContain(there!.deskName)
    expect(ofThere).toContain(there!.deskName)
    expect(ofRoot).not.toContain(here!.deskName)
    expect(ofRoot).toContain('Bộ phận Tiếp nhận và Trả kết quả huyện Minh Giang')
    expect(ofRoot).toContain('có trên trang của xã, phường nơi bạn ở')
  })

  // Monday 23 November 2026 is in winter hours, Monday 6 July in summer hours.
  it.each([
    ['2026-11-23T09:00:00+07:00', 'Đang mở cửa, đến 12:00'],
    ['2026-11-23T12:30:00+07:00', 'Đã đóng cửa – mở lại lúc 13:00 hôm nay'],
    ['2026-11-27T17:00:00+07:00', 'Đã đóng cửa – mở lại lúc 07:30 thứ Hai'],
    ['2026-07-06T16:45:00+07:00', 'Đang mở cửa, đến 17:00'],
  ])('says at %s, on a phone set to another zone: %s', async (moment, words) => {
    const page = await browser.newPage({ timezoneId: 'America/Los_Angeles' })
    await page.clock.setFixedTime(moment)
    await page.goto(`${portal.url}/thu-tuc/${birth.slug}`)
    await page.locator('#noi-tiep-nhan [data-open-now]').filter({ hasText: words }).waitFor()
    await page.close()
  })
})

describe('the papers', () => {
  const abandoned = 'Trường hợp trẻ bị bỏ rơi'
  const certificate = 'Trường hợp có Giấy chứng sinh'

  it('are those of the chosen case, without any script and by keyboard', async () => {
    const page = await open(`/thu-tuc/${birth.slug}`, { javaScriptEnabled: false })
    const heading = (name: string) => page.getByRole('heading', { name, exact: true })
    expect(await heading(abandoned).isVisible()).toBe(true)
    expect(await heading(certificate).isVisible()).toBe(true)

    await page.getByRole('radio', { name: abandoned }).check()
    expect(await heading(abandoned).isVisible()).toBe(true)
    expect(await heading(certificate).isVisible()).toBe(false)
    expect(await page.getByRole('checkbox').count()).toBe(2)

    await page.emulateMedia({ media: 'print' })
    expect(await heading(abandoned).isVisible()).toBe(true)
    expect(await heading(certificate).isVisible()).toBe(false)
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await page.getByRole('navigation').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })

    await page.getByRole('radio', { name: abandoned }).press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Xem mọi trường hợp' }).isChecked()).toBe(true)
    expect(await heading(certificate).isVisible()).toBe(true)
    await page.close()
  })

  it('stay ticked on this device until all ticks are taken off', async () => {
    const page = await open(`/thu-tuc/${birth.slug}`)
    const box = page.getByRole('checkbox', { name: 'Biên bản về việc trẻ bị bỏ rơi' })
    const others = page.getByRole('checkbox', { checked: true })
    await box.check()
    await page.reload()
    await page.waitForFunction(() => document.querySelector('.paper input:checked'))
    expect(await box.isChecked()).toBe(true)
    expect(await others.count()).toBe(1)

    await page.getByRole('button', { name: 'Bỏ mọi dấu' }).click()
    expect(await others.count()).toBe(0)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await others.count()).toBe(0)
    await page.close()
  })
})

describe('every kind of procedure page', () => {
  it('marks an ended basis, and leads from a repealed procedure to its successor', async () => {
    const residence = await procedureOf('1.004194')
    const page = await open(`/thu-tuc/${residence.slug}`)
    const ended = page.locator('#can-cu li', { hasText: '61/2018/NĐ-CP' })
    expect(await ended.innerText()).toContain('Hết hiệu lực toàn bộ')
    await page.goto(`${portal.url}/thu-tuc/1.010101`)
    expect(await page.getByText('Thủ tục này đã bị bãi bỏ từ ngày 01/03/2026').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Thủ tục thay thế' }).click()
    await page.waitForURL(/1-014056$/)
    await page.close()
  })

  it('fits a narrow phone and has no fault that a machine can find', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true })
    const codes = ['1.010101', '1.014952', '1.001776', '1.004194']
    const paths = codes.map((code) => `/thu-tuc/${code}`)
    for (const path of [`/don-vi/xa-an-binh/thu-tuc/${birth.slug}`, `/en/thu-tuc/${birth.slug}`, ...paths]) {
      await page.goto(portal.url + path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        }),
      )
      expect(violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
    }
    await page.close()
  })
})
