import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { keepScreen } from '../support/kept-screens'
import { RunningPortal } from '../support/running-portal'

/* A news item and a directive walk through every state in the hands of three people, by the buttons of the form. */

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 30_000 }
const REASON = 'Thiếu tên người phụ trách'

let browser: Awaited<ReturnType<typeof openBrowser>>
let editor: Page
let clerk: Page
let publisher: Page

beforeAll(async () => {
  browser = await openBrowser()
  editor = await openAs('bientap')
  clerk = await openAs('vanthu')
  publisher = await openAs('duyet')
})

afterAll(() => browser.remove())

async function openAs(mailbox: string): Promise<Page> {
  const page = await browser.newPage({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, mailbox)
  return page
}

async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.click(`#${field} .rs__control`)
  await page.keyboard.type(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

async function stands(page: Page, words: string): Promise<void> {
  await page.locator('#workflow-status', { hasText: words }).waitFor()
}

/** The buttons that the panel offers now. */
function buttons(page: Page): Promise<string[]> {
  return page.locator('.workflow-panel > .workflow-buttons button').allInnerTexts()
}

async function answer(page: Page, button: string, text: string): Promise<void> {
  await page.click(`#workflow-${button}`)
  await page.locator('.workflow-question :is(textarea, input)').fill(text)
  await page.locator('.workflow-button--main').click()
}

const DRAFTS: [name: string, write: () => Promise<{ page: Page; field: string; path: string }>][] = [
  [
    'a news item',
    async () => {
      await openForm(editor, `${portal.url}/admin/collections/news/create`)
      await editor.fill('#field-title', `Mở lớp dạy bơi ${Date.now()}`)
      await editor.click('#action-save-draft')
      await editor.waitForURL(/news\/[0-9a-f-]{36}/)
      return { page: editor, field: '#field-title', path: '/tin-tuc' }
    },
  ],
  [
    'a directive',
    async () => {
      await openForm(clerk, `${portal.url}/admin/collections/directives/create`)
      await clerk.fill('#field-documentNumber', '872/KH-UBND')
      await choose(clerk, 'field-documentType', 'Kế hoạch')
      await clerk.fill('#field-abstract', 'Về mở lớp dạy bơi trong hè')
      await clerk.click('#action-save-draft')
      await clerk.waitForURL(/directives\/[0-9a-f-]{36}/)
      return { page: clerk, field: '#field-abstract', path: '/chi-dao-dieu-hanh' }
    },
  ],
]

it.each(DRAFTS)(
  '%s goes from the draft over a return, an approval and a schedule to the public, and down',
  async (_name, write) => {
    const { page: writer, field, path } = await write()
    let seen = 0
    const keep = (page: Page, what: string) => keepScreen(page, `workflow${path}-${(seen += 1)}-${what}`)
    const address = writer.url()
    const words = `Đã ghi người phụ trách ${Date.now()}`
    const slug = await writer.locator('#field-slug').inputValue()
    const isShown = async () => (await portal.fetch(`${path}/${slug}`)).body.includes(words)
    await stands(writer, 'Nháp, người soạn')
    expect(await buttons(writer)).toEqual(['Gửi duyệt'])
    await keep(writer, 'nhap')
    expect(await writer.locator('#action-save').count()).toBe(0)
    await writer.click('#action-submit')
    await stands(writer, 'Chờ duyệt')

    await publisher.goto(`${portal.url}/admin`)
    await publisher.locator('.workflow-card', { hasText: 'Chờ tôi duyệt' }).waitFor()
    await keep(publisher, 'bang-dieu-khien')
    await publisher.goto(address)
    await stands(publisher, 'Chờ duyệt')
    expect(await buttons(publisher)).toEqual(['Trả lại…', 'Duyệt', 'Duyệt và đăng', 'Hẹn giờ đăng…'])
    await keep(publisher, 'cho-duyet')
    await answer(publisher, 'return', REASON)
    await stands(publisher, 'Bị trả lại')

    await writer.goto(`${portal.url}/admin`)
    await writer.locator('.workflow-card', { hasText: REASON }).waitFor()
    await writer.goto(address)
    await writer.locator('.workflow-note', { hasText: REASON }).waitFor()
    await keep(writer, 'bi-tra-lai')
    await writer.fill(field, words)
    // What is not saved yet is saved with it.
    await writer.click('#action-submit')
    await stands(writer, 'Chờ duyệt')

    await publisher.goto(address)
    await publisher.click('#workflow-approve')
    await stands(publisher, 'Đã duyệt')
    await keep(publisher, 'da-duyet')
    await answer(publisher, 'schedule', '2027-08-01T07:30')
    await stands(publisher, 'Sẽ tự đăng lúc 01/08/2027 07:30')
    await keep(publisher, 'hen-gio')
    await publisher.click('#workflow-unschedule')
    await stands(publisher, 'Đã duyệt')
    await publisher.click('#action-save')
    await stands(publisher, 'Đang đăng')
    await keep(publisher, 'dang-dang')
    await waitUntil(isShown, PATIENCE)

    await answer(publisher, 'unpublish', 'Hết hạn đăng ký')
    await stands(publisher, 'Đã gỡ')
    await keep(publisher, 'da-go')
    await waitUntil(async () => !(await isShown()), PATIENCE)
    await writer.goto(address)
    await writer.locator('.workflow-history summary').click()
    await keep(writer, 'lich-su')
    const history = await writer.locator('.workflow-history li strong').allInnerTexts()
    expect(history.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      ...['Gỡ xuống', 'Đăng', 'Hủy hẹn giờ', 'Hẹn giờ đăng', 'Duyệt', 'Gửi duyệt', 'Trả lại', 'Gửi duyệt'],
    ])
  },
  180_000,
)
