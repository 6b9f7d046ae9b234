import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
/** Of the demo: amended in part from 01/07/2024, cited by procedures. */
const AMENDED = '/van-ban/nghi-dinh-20-2021-nd-cp-chinh-phu'
/** Takes effect on 01/01/2027. */
const COMING = '/van-ban/nghi-quyet-08-2026-nq-hdnd-hoi-dong-nhan-dan-huyen-minh-giang'
const UNKNOWN = '/van-ban/quyet-dinh-45-qd-ubnd-uy-ban-nhan-dan-huyen-minh-giang-2017'
const STATED = '/van-ban/quyet-dinh-04-2015-qd-ubnd-uy-ban-nhan-dan-huyen-minh-giang'

let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', ...options })
  await page.goto(portal.url + path)
  return page
}

const banner = (page: Page) => page.locator('.legal-document > div').first()

describe('whether a document holds', () => {
  it('is said in words, with why, linked to the document that did it', async () => {
    const page = await open(AMENDED)
    expect(await banner(page).innerText()).toContain('Hết hiệu lực một phần')
    const reason = banner(page).getByText('Được sửa đổi, bổ sung một phần')
    expect(await reason.innerText()).toMatch(/bởi 76\/2024\/NĐ-CP từ ngày 01\/07\/2024/)
    await reason.getByRole('link').click()
    await page.waitForURL(/\/van-ban\/nghi-dinh-76-2024/)
    await page.close()
  })

  it('is not claimed where nobody knows: the page says why and whom to ask', async () => {
    const page = await open(UNKNOWN)
    const words = await banner(page).innerText()
    expect(words).toContain('Chưa xác định hiệu lực')
    expect(words).toContain('Cổng không có ngày có hiệu lực')
    expect(words).toContain('hãy hỏi cơ quan ban hành: Ủy ban nhân dân huyện Minh Giang')
    await page.close()
  })

  it('is marked as stated where a person said so', async () => {
    const page = await open(STATED)
    expect(await banner(page).innerText()).toMatch(/ấn định, không phải do cổng tính ra[^]*Lý do ấn định:/)
    await page.close()
  })
})

describe('another day', () => {
  it('is asked by the form, without any script, and answered at an address of its own', async () => {
    const page = await open(AMENDED, { javaScriptEnabled: false })
    await page.getByLabel('Hiệu lực vào ngày…').fill('2022-06-01')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${AMENDED}/tai-ngay/2022-06-01`)
    const words = await banner(page).innerText()
    expect(words).toContain('Tình trạng vào ngày 01/06/2022')
    expect(words).toContain('Còn hiệu lực')
    expect(words).toContain('Từ ngày 01/07/2024: Hết hiệu lực một phần.')
    await page.getByRole('link', { name: 'Xem trang hôm nay' }).click()
    expect(new URL(page.url()).pathname).toBe(AMENDED)
    await page.close()
  })

  it('is the same on a member’s site and in English', async () => {
    const { body } = await portal.fetch(`/en/don-vi/xa-an-binh${AMENDED}/tai-ngay/2022-06-01`)
    expect(body).toContain('Status on 01/06/2022')
    expect(body).toContain('In force')
  })

  it('is not for search engines, and its one address is the document’s', async () => {
    const { status, body } = await portal.fetch(`${AMENDED}/tai-ngay/2022-06-01`)
    expect(status).toBe(200)
    expect(body).toMatch(/<meta name="robots" content="noindex"/)
    expect(body).toContain(`<link rel="canonical" href="${portal.url}${AMENDED}"`)
  })

  it.each([
    ['/tai-ngay/2022-02-30', 404, undefined],
    ['/tai-ngay/0001-01-01', 404, undefined],
    ['/tai-ngay/hom-qua', 404, undefined],
    ['/tai-ngay/1-6-2022', 307, '/tai-ngay/2022-06-01'],
    ['?ngay=01/06/2022', 303, '/tai-ngay/2022-06-01'],
    ['?ngay=2022-02-30', 200, undefined],
  ])('%s answers %d', async (below, status, to) => {
    const answer = await portal.fetch(AMENDED + below)
    expect(answer.status).toBe(status)
    if (to) expect(String(answer.headers.location)).toMatch(new RegExp(`${AMENDED}${to}$`))
  })

  it('is asked of lists too, which lead on to the same day and back to today', async () => {
    const page = await open('/van-ban?ngay=2022-06-01&q=20/2021', { javaScriptEnabled: false })
    expect(await page.getByText('Danh sách này trả lời cho ngày 01/06/2022').isVisible()).toBe(true)
    const link = page.getByRole('link', { name: 'Nghị định 20/2021/NĐ-CP' })
    expect(await link.getAttribute('href')).toBe(`${AMENDED}/tai-ngay/2022-06-01`)
    await page.getByRole('link', { name: 'Về danh sách hôm nay' }).click()
    expect(new URL(page.url()).search).toBe('?q=20%2F2021')
    await page.close()
  })
})

it('draws its life with today in it, and days to come as such', async () => {
  const page = await open(COMING, { javaScriptEnabled: false })
  const days = page.locator('.life-line > li')
  expect(await days.filter({ hasText: 'Ban hành' }).count()).toBe(1)
  expect(await page.locator('.life-line [aria-current=date], .life-line li[aria-current=date]').count()).toBe(
    1,
  )
  const last = days.last()
  expect(await last.innerText()).toMatch(/01\/01\/2027[^]*(sắp tới)?[^]*Còn hiệu lực/)
  await page.close()
})

describe('the citation', () => {
  const citation =
    /^Nghị định số 20\/2021\/NĐ-CP ngày 15\/03\/2021 của Chính phủ: Quy định chính sách trợ giúp xã hội/

  it('is copied by its button', async () => {
    const page = await open(AMENDED, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Chép trích dẫn' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã chép.' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(citation)
    await page.close()
  })

  it('is selected where the browser does not let pages copy', async () => {
    const page = await browser.newPage({ locale: 'vi-VN' })
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(portal.url + AMENDED)
    await page.getByRole('button', { name: 'Chép trích dẫn' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã chọn sẵn' }).waitFor()
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(citation)
    await page.close()
  })

  it('is there without scripts, with no button that does nothing', async () => {
    const page = await open(AMENDED, { javaScriptEnabled: false })
    expect(await page.locator('[data-copied]').innerText()).toMatch(citation)
    expect(await page.getByRole('button', { name: 'Chép trích dẫn' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'In trang này' }).count()).toBe(0)
    await page.close()
  })
})

it('prints what counts: status, facts and relations, without forms and buttons', async () => {
  const page = await open(AMENDED)
  await page.emulateMedia({ media: 'print' })
  expect(await banner(page).isVisible()).toBe(true)
  for (const id of ['#thuoc-tinh', '#dien-bien', '#quan-he', '#trich-dan']) {
    expect(await page.locator(id).isVisible(), id).toBe(true)
  }
  expect(await page.getByLabel('Hiệu lực vào ngày…').isVisible()).toBe(false)
  expect(await page.getByRole('button').count()).toBe(0)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  await page.close()
})

it('names its feeds and data where machines look', async () => {
  const list = await portal.fetch('/van-ban')
  expect(list.body).toContain(`type="application/rss+xml" href="${portal.url}/van-ban/rss.xml"`)
  const feed = await portal.fetch('/don-vi/xa-an-binh/van-ban/rss.xml')
  expect(feed.headers['content-type']).toBe('application/rss+xml; charset=utf-8')
  const tag = String(feed.headers.etag)
  const again = await portal.fetch('/don-vi/xa-an-binh/van-ban/rss.xml', 'localhost', {
    'if-none-match': tag,
  })
  expect(again.status).toBe(304)
  expect((await portal.fetch('/van-ban/rss/khong-co.xml')).status).toBe(404)

  const { body } = await portal.fetch(AMENDED)
  const address = /type="application\/json" href="([^"]+)"/.exec(body)?.[1] ?? ''
  const data = await portal.fetch(new URL(address).pathname)
  expect(JSON.parse(data.body)).toMatchObject({
    number: '20/2021/NĐ-CP',
    effect: { effect: 'partly-expired' },
  })
  const [, described = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(body) ?? []
  expect(JSON.parse(described)).toMatchObject({ '@type': 'Legislation' })
})

it('fits a narrow phone and has no fault that a machine can find', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true })
  const paths = [
    AMENDED,
    COMING,
    UNKNOWN,
    STATED,
    `${AMENDED}/tai-ngay/2022-06-01`,
    `/en${AMENDED}`,
    '/van-ban?ngay=2022-06-01&signer=x',
    '/chi-dao-dieu-hanh?sort=number&type=cong-van',
  ]
  for (const path of paths) {
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
