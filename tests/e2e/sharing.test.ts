import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

/*
 * The district shares news with its communes; a commune hides one and puts one first; it offers its own to the
 * district, which takes one and declines another. All by the buttons that people press, read where citizens read.
 */

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 45_000 }
const FOR_ALL = 'Thông báo thử gửi mọi xã về nước sạch'
const FOR_TOWNS = 'Thông báo thử chỉ gửi các thị trấn'
const FOR_ONE = 'Thông báo thử chỉ gửi xã Long Khê'
const OFFERED = 'An Bình mở lại chợ quê ven sông'
const DECLINED = 'An Bình họp tổ dân phố cuối năm'
const REASON = 'Việc riêng của xã, huyện không đăng.'

let browser: Awaited<ReturnType<typeof openBrowser>>
let district: Page
let commune: Page

beforeAll(async () => {
  browser = await openBrowser()
  district = await openAs('duyet')
  commune = await openAs('duyet.anbinh')
})

afterAll(() => browser.remove())

async function openAs(mailbox: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, mailbox)
  return page
}

/** Chooses in one of the admin's own select boxes. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.click(`#${field} .rs__control`)
  await page.keyboard.type(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
  await page.locator(`#${field} :is(.rs__single-value, .rs__multi-value)`, { hasText: words }).waitFor()
}

/** Writes news as the form has it, has an editor read it, and publishes it; `more` fills what else is asked. */
async function publish(page: Page, title: string, more: () => Promise<void>): Promise<void> {
  await openForm(page, `${portal.url}/admin/collections/news/create`)
  await showSharing(page)
  // Payload forgets to look at a choice made in the moment in which the answer to an earlier change comes in.
  await more()
  await page.fill('#field-title', title)
  await page.click('#action-save-draft')
  await page.waitForURL(/news\/[0-9a-f-]{36}/)
  const mailbox = page === district ? 'bientap' : 'bientap.anbinh'
  const editor = await RestSession.login(portal, `${mailbox}@minhgiang.example`)
  await editor.submit('news', new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await page.reload()
  await page.click('#action-save')
  await page.locator('#workflow-status', { hasText: 'Đang đăng' }).waitFor()
  await showSharing(page)
}

/** Fields that are out of sight are drawn when somebody comes near. */
async function showSharing(page: Page): Promise<void> {
  await page.getByText('Chia sẻ với trang khác').scrollIntoViewIfNeeded()
}

const newsOf = async (site: string) => (await portal.fetch(`${site}/tin-tuc`)).body

async function untilShown(site: string, title: string, isShown = true): Promise<void> {
  await waitUntil(async () => (await newsOf(site)).includes(title) === isShown, PATIENCE)
}

const AN_BINH = '/don-vi/xa-an-binh'
const LONG_KHE = '/don-vi/xa-long-khe'
const row = (page: Page, title: string) => page.locator('.sharing-list > li', { hasText: title })

async function openSharing(page: Page, part = ''): Promise<void> {
  await page.goto(`${portal.url}/admin/chia-se${part && `?phan=${part}`}`)
  await page.getByRole('heading', { name: 'Chia sẻ giữa các trang' }).waitFor()
}

describe('what the district shares', () => {
  it('with all, with a kind, with one commune, stands where it should and nowhere else', async () => {
    await publish(district, FOR_ALL, () => choose(district, 'field-sharing', 'Mọi trang trực thuộc'))
    await publish(district, FOR_TOWNS, async () => {
      await choose(district, 'field-sharing', 'Các trang thuộc loại')
      await choose(district, 'field-sharedKinds', 'Thị trấn')
    })
    await publish(district, FOR_ONE, async () => {
      await choose(district, 'field-sharing', 'Các trang được chọn')
      await choose(district, 'field-sharedSites', 'Long Khê')
    })
    const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
    const towns = await admin.list('sites?where[kind][equals]=thi-tran&depth=0')
    expect(towns.length).toBeGreaterThan(0)
    for (const { slug } of towns) {
      await untilShown(`/don-vi/${slug}`, FOR_TOWNS)
      expect(await newsOf(`/don-vi/${slug}`)).not.toContain(FOR_ONE)
    }
    for (const site of [AN_BINH, LONG_KHE]) {
      await untilShown(site, FOR_ALL)
      expect(await newsOf(site)).not.toContain(FOR_TOWNS)
    }
    await untilShown(LONG_KHE, FOR_ONE)
    expect(await newsOf(AN_BINH)).not.toContain(FOR_ONE)
  })

  it('keeps the address of the district as the canonical one', async () => {
    const link = new RegExp(`href="(${AN_BINH}/tin-tuc/[^"]*nuoc-sach[^"]*)"`).exec(
      await newsOf(AN_BINH),
    )?.[1]
    const page = await portal.fetch(link ?? '')
    expect(page.status).toBe(200)
    expect(page.body).toMatch(/<link rel="canonical" href="http:\/\/localhost:\d+\/tin-tuc\/[^"]*nuoc-sach/)
  })

  it('is asked for in a form that shows a commune nothing it cannot use', async () => {
    await openForm(commune, `${portal.url}/admin/collections/news/create`)
    await commune.locator('#field-offeredUp').waitFor()
    expect(await commune.locator('#field-sharing').count()).toBe(0)
    await openForm(district, `${portal.url}/admin/collections/news/create`)
    await district.locator('#field-sharing').waitFor()
    expect(await district.locator('#field-offeredUp').count()).toBe(0)
  })
})

describe('what a commune makes of it', () => {
  it('hidden there it stays everywhere else, and comes back', async () => {
    await openSharing(commune, 'tu-cap-tren')
    await commune.fill('input[name=tim]', 'nuoc sach')
    await commune.getByRole('button', { name: 'Tìm', exact: true }).click()
    const item = row(commune, FOR_ALL)
    await item.getByRole('button', { name: 'Ẩn' }).click()
    await item.getByText('Đang ẩn').waitFor()
    await untilShown(AN_BINH, FOR_ALL, false)
    expect(await newsOf(LONG_KHE)).toContain(FOR_ALL)
    expect(await newsOf('')).toContain(FOR_ALL)
    await item.getByRole('button', { name: 'Hiện lại' }).click()
    await item.getByRole('button', { name: 'Ẩn' }).waitFor()
    await untilShown(AN_BINH, FOR_ALL)
  })

  it('put first there it leads its home page', async () => {
    const item = row(commune, FOR_ALL)
    await item.getByRole('button', { name: 'Đặt nổi bật' }).click()
    await item.getByRole('button', { name: 'Bỏ nổi bật' }).waitFor()
    await publish(commune, 'Tin mới hơn của An Bình', () => Promise.resolve())
    await untilShown(AN_BINH, 'Tin mới hơn của An Bình')
    const home = async () => (await portal.fetch(AN_BINH)).body
    await waitUntil(async () => {
      const html = await home()
      const [lead, newer] = [html.indexOf(FOR_ALL), html.indexOf('Tin mới hơn của An Bình')]
      return lead !== -1 && newer !== -1 && lead < newer
    }, PATIENCE)
  })
})

describe('what a commune offers', () => {
  it('waits for the district, which is told on its dashboard', async () => {
    for (const title of [OFFERED, DECLINED]) {
      await publish(commune, title, () => commune.check('#field-offeredUp'))
      await commune.locator('#offer-note', { hasText: 'đang chờ trả lời' }).waitFor()
    }
    await untilShown(AN_BINH, OFFERED)
    expect(await newsOf('')).not.toContain(OFFERED)
    await district.goto(`${portal.url}/admin`)
    await district.locator('.sharing-card a').click()
    await row(district, OFFERED).waitFor()
  })

  it('stands on the district’s pages once it is accepted, under the commune’s address', async () => {
    await row(district, OFFERED).getByRole('button', { name: 'Nhận đăng' }).click()
    await row(district, OFFERED).waitFor({ state: 'detached' })
    await untilShown('', OFFERED)
    await waitUntil(async () => (await portal.fetch('/')).body.includes(OFFERED), PATIENCE)
    const item = await portal.fetch('/tin-tuc/an-binh-mo-lai-cho-que-ven-song')
    expect(item.status).toBe(200)
    expect(item.body).toMatch(
      /<link rel="canonical" href="http:\/\/xa-an-binh\.localhost:\d+\/tin-tuc\/an-binh-mo-lai-cho-que-ven-song"/,
    )
    expect(await newsOf(LONG_KHE)).not.toContain(OFFERED)
  })

  it('is declined with a word, which the commune reads', async () => {
    const item = row(district, DECLINED)
    await item.getByRole('button', { name: 'Không nhận…' }).click()
    await item.getByLabel('Lời nhắn').fill(REASON)
    await item.getByRole('button', { name: 'Không nhận', exact: true }).click()
    await item.waitFor({ state: 'detached' })
    expect(await newsOf('')).not.toContain(DECLINED)
    await openSharing(commune, 'da-de-nghi')
    await row(commune, DECLINED).getByText(REASON).waitFor()
    await row(commune, OFFERED).getByText('Đã nhận đăng').waitFor()
  })

  it('leaves the district’s pages when the district thinks again', async () => {
    await openSharing(district, 'dang-lai')
    const item = row(district, OFFERED)
    await item.getByRole('button', { name: 'Thôi đăng…' }).click()
    await item.getByRole('button', { name: 'Thôi đăng', exact: true }).click()
    await item.waitFor({ state: 'detached' })
    await untilShown('', OFFERED, false)
    expect(await newsOf(AN_BINH)).toContain(OFFERED)
  })
})

describe('the search of a commune', () => {
  it('finds its own before what is shared with it', async () => {
    const own = 'Thông báo thử gửi mọi xã: bản riêng của An Bình'
    await publish(commune, own, () => Promise.resolve())
    const results = async (site: string) =>
      (await portal.fetch(`${site}/tim-kiem?q=${encodeURIComponent('thông báo thử gửi mọi xã')}`)).body
    await waitUntil(async () => {
      const html = await results(AN_BINH)
      const [first, second] = [html.indexOf('bản riêng của An Bình'), html.indexOf('về nước sạch')]
      return first !== -1 && second !== -1 && first < second
    }, PATIENCE)
    expect(await results(LONG_KHE)).not.toContain('bản riêng của An Bình')
  })
})

describe('the screen', () => {
  it('fits a telephone and is in Vietnamese only', async () => {
    await commune.setViewportSize({ width: 360, height: 740 })
    for (const part of ['tu-cap-tren', 'da-de-nghi']) {
      await openSharing(commune, part)
      const overflow = await commune.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      const words = await commune.locator('.sharing').innerText()
      expect(words).not.toMatch(/\b(the|error|undefined|null|accept|decline|search|page)\b/i)
    }
    await commune.setViewportSize({ width: 1280, height: 900 })
  })
})
