import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { keepScreen } from '../support/kept-screens'
import { RunningPortal } from '../support/running-portal'
import { smallPdf } from '../support/small-pdf'

/*
 * The first news item and the first directive of somebody who has `docs/huong-dan-bien-tap.md` alone, by the buttons it
 * names. With `DESK_PACE=1` at the pace of a slow typist: 3 s before each action, 0.2 s for each key.
 */

const portal = RunningPortal.attach(inject('portal'))
const isSlow = process.env.DESK_PACE === '1'
const key = { delay: isSlow ? 200 : 0 }
const LONGEST_MS = 400_000

let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser({ slowMo: isSlow ? 3000 : 0 })
})

afterAll(() => browser.remove())

async function openDesk(mailbox: string): Promise<Page> {
  const page = await browser.newPage({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, mailbox)
  return page
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.locator(selector).first().click()
  await page.keyboard.type(words, key)
}

/** From the dashboard over the list to a new item, as the guide says. */
async function begin(page: Page, list: string): Promise<void> {
  await page.locator(`.dashboard a[href="/admin/collections/${list}"]`).click()
  await page.locator('.table tbody tr').first().waitFor()
  await page.locator(`a[href="/admin/collections/${list}/create"]`).first().click()
  await page.waitForURL(/create/)
  await page.waitForSelector('form[data-form-ready=true]')
}

async function uploadIn(page: Page, field: string, file: Parameters<Page['setInputFiles']>[1], alt?: string) {
  await page.locator(`#field-${field} button`, { hasText: 'Tạo mới' }).first().click()
  const drawer = page.locator('dialog').last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  if (alt) {
    await drawer.locator('#field-alt').click()
    await page.keyboard.type(alt, key)
  }
  return drawer
}

async function saveAndSubmit(page: Page): Promise<void> {
  await page.click('#action-save-draft')
  await page.locator('#workflow-status', { hasText: 'Nháp' }).waitFor()
  await page.click('#action-submit')
  await page.locator('#workflow-status', { hasText: 'Chờ duyệt' }).waitFor()
}

function tell(what: string, from: number): void {
  if (isSlow) console.log(`${what}: ${((performance.now() - from) / 1000).toFixed(0)} s`)
}

it(
  'a news item with a picture, up to its submission',
  async () => {
    const from = performance.now()
    const desk = await openDesk('bientap')
    await keepScreen(desk, 'guide/1-bang-dieu-khien')
    await begin(desk, 'news')
    await type(desk, '#field-title', 'Xã An Bình khánh thành cầu dân sinh thôn Đông')
    await type(
      desk,
      '#field-summary',
      'Cây cầu dài 24 mét nối hai bờ suối, giúp học sinh và bà con đi lại an toàn trong mùa mưa.',
    )
    await type(
      desk,
      '[data-lexical-editor]',
      'Sáng nay, cây cầu nối hai thôn được đưa vào sử dụng sau sáu tháng thi công. Cầu rộng ba mét, xe máy và xe cứu thương qua lại được. Nhân dân trong thôn đã góp hơn hai trăm ngày công làm đường dẫn lên cầu.',
    )
    const buffer = await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#3a7d5c' },
    })
      .jpeg()
      .toBuffer()
    const picture = { name: 'cầu thôn Đông.jpg', mimeType: 'image/jpeg', buffer }
    const drawer = await uploadIn(desk, 'cover', picture, 'Cây cầu bê tông mới bắc qua suối thôn Đông')
    await keepScreen(desk, 'guide/2-tai-anh')
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
    await drawer.waitFor({ state: 'hidden' })
    await keepScreen(desk, 'guide/3-viet-tin')
    await saveAndSubmit(desk)
    tell('news item', from)
    await keepScreen(desk, 'guide/4-da-gui-duyet')
    expect(await desk.locator('.workflow-panel').innerText()).toContain('Chờ duyệt')
  },
  LONGEST_MS,
)

it(
  'a directive with its file, up to its submission',
  async () => {
    const from = performance.now()
    const desk = await openDesk('vanthu')
    await begin(desk, 'directives')
    await type(desk, '#field-documentNumber', '128/KH-UBND')
    await desk.click('#field-documentType .rs__control')
    await desk.keyboard.type('Kế hoạch', key)
    await desk.locator('.rs__option', { hasText: 'Kế hoạch' }).first().click()
    await type(desk, '#field-abstract', 'Về việc tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2026')
    await type(desk, '#field-signer', 'Trần Văn Hùng')
    const pdf = { name: '128-KH-UBND.pdf', mimeType: 'application/pdf', buffer: smallPdf('Ke hoach 128') }
    const drawer = await uploadIn(desk, 'files', pdf)
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
    await drawer.waitFor({ state: 'hidden' })
    await desk.getByText('Đã tải lên 1 tệp.').waitFor()
    await keepScreen(desk, 'guide/5-van-ban-chi-dao')
    await saveAndSubmit(desk)
    tell('directive', from)
    await keepScreen(desk, 'guide/6-van-ban-cho-duyet')
    expect(await desk.locator('.workflow-panel').innerText()).toContain('Chờ duyệt')
  },
  LONGEST_MS,
)
