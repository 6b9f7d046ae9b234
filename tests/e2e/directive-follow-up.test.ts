import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

/* Two communes and the district walk a directive from its issue to its end; neither commune sees what the other wrote. */

const portal = RunningPortal.attach(inject('portal'))
const NUMBER = '991/KH-UBND'
const TASK = 'Lập danh sách hộ cần hỗ trợ'
const NOTE_OF_AN_BINH = 'An Bình: còn hai thôn chưa nộp danh sách'
const NOTE_OF_LONG_KHE = 'Long Khê: thiếu mẫu phiếu'
const REPORTER_OF_AN_BINH = 'Đỗ Thị Hạnh'
const FILE = { name: 'Danh sách An Bình.pdf', mimeType: 'application/pdf' }
const PDF = '%PDF-1.4\nxref\ntrailer\nstartxref\n%%EOF\n'
const PATIENCE = { timeout: 30_000 }

let browser: Awaited<ReturnType<typeof openBrowser>>
let district: Page
let anBinh: Page
let longKhe: Page

beforeAll(async () => {
  browser = await openBrowser()
  district = await openAs(browser, 'duyet')
  anBinh = await openAs(browser, 'duyet.anbinh')
  longKhe = await openAs(browser, 'bientap.longkhe')
})

afterAll(() => browser.remove())

async function openAs(opened: Browser, mailbox: string): Promise<Page> {
  const context = await opened.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
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
}

async function openFromInbox(page: Page): Promise<void> {
  await page.goto(`${portal.url}/admin/van-ban-den`)
  await page.locator('.follow-list a', { hasText: NUMBER }).click()
  await page.getByRole('heading', { name: TASK }).waitFor()
}

type Sent = { state: string; percent?: string; note?: string; withFile?: boolean }

async function report(page: Page, { state, percent, note, withFile }: Sent): Promise<void> {
  const form = page.locator('.follow-report')
  if (!(await form.isVisible())) await page.locator('.follow-open summary').click()
  await form.getByLabel(state, { exact: true }).check()
  if (percent) await form.getByLabel('Mức hoàn thành (%)').fill(percent)
  if (note) await form.locator('textarea').fill(note)
  if (withFile) await form.locator('input[type=file]').setInputFiles({ ...FILE, buffer: Buffer.from(PDF) })
  await form.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await page.locator('.follow-history', { hasText: note ?? state }).waitFor()
}

it('is issued by the district to two communes with a task', async () => {
  await openForm(district, `${portal.url}/admin/collections/directives/create`)
  await district.fill('#field-documentNumber', NUMBER)
  await choose(district, 'field-documentType', 'Kế hoạch')
  await district.fill('#field-abstract', 'Về hỗ trợ hộ khó khăn dịp Tết')
  await district.getByRole('button', { name: 'Nơi nhận và nhiệm vụ' }).click()
  const chosen = district.locator('#field-recipientSites .relationship--multi-value-label')
  await district.click('#all-members')
  // Other tests add members.
  await waitUntil(async () => (await chosen.count()) >= 14, PATIENCE)
  await district.getByRole('button', { name: 'Bỏ chọn hết' }).click()
  await waitUntil(async () => (await chosen.count()) === 0, PATIENCE)
  await choose(district, 'field-recipientSites', 'An Bình')
  await choose(district, 'field-recipientSites', 'Long Khê')
  await district.getByRole('button', { name: 'Thêm: Nhiệm vụ' }).click()
  await district.fill('#field-tasks__0__what', TASK)
  await district.check('#field-showAtRecipients')
  await district.check('#field-publishesProgress')
  await district.click('#action-save-draft')
  await district.waitForURL(/directives\/[0-9a-f-]{36}/)
  const editor = await RestSession.login(portal, 'bientap@minhgiang.example')
  await editor.submit('directives', new URL(district.url()).pathname.split('/').at(-1) ?? '')
  await district.reload()
  await district.click('#action-save')
  await district.locator('#workflow-status', { hasText: 'Đang đăng' }).waitFor()
})

it('is received by the communes, who report on it', async () => {
  await openFromInbox(anBinh)
  expect(await anBinh.locator('#nav-inbox').textContent()).toMatch(/Văn bản đến \(\d+\)/)
  await anBinh.getByRole('button', { name: 'Đã nhận' }).click()
  await anBinh.locator('.follow-receipt', { hasText: REPORTER_OF_AN_BINH }).waitFor()
  await report(anBinh, { state: 'Đang thực hiện', percent: '40', note: NOTE_OF_AN_BINH, withFile: true })

  await openFromInbox(longKhe)
  await report(longKhe, { state: 'Vướng mắc', percent: '10', note: NOTE_OF_LONG_KHE })
})

it('keeps what one commune wrote from the other, on the screens and in the API', async () => {
  for (const [page, foreign] of [
    [anBinh, NOTE_OF_LONG_KHE],
    [longKhe, NOTE_OF_AN_BINH],
  ] as const) {
    await page.reload()
    await page.locator('.follow-history').first().waitFor()
    const everything = await page.evaluate(async () => {
      const read = async (path: string) => (await fetch(path, { credentials: 'include' })).text()
      return [
        document.documentElement.outerHTML,
        await read('/api/task-reports?limit=0&depth=2'),
        await read('/api/directive-deliveries?limit=0&depth=2'),
        await read('/api/media?limit=0'),
      ].join('\n')
    })
    expect(everything).toContain(page === anBinh ? NOTE_OF_AN_BINH : NOTE_OF_LONG_KHE)
    expect(everything).not.toContain(foreign)
    if (page === longKhe) {
      expect(everything).not.toContain(REPORTER_OF_AN_BINH)
      expect(everything).not.toContain(FILE.name)
    }
  }
})

it('is followed by the district with notes and files', async () => {
  await district.goto(`${portal.url}/admin/theo-doi-chi-dao`)
  const line = district.locator('.follow-list li', { hasText: NUMBER })
  expect(await line.textContent()).toContain('Đã nhận 2/2')
  expect(await line.textContent()).toContain('Nhiệm vụ xong 0/2')
  await line.locator('a').click()
  const matrix = district.locator('.follow-matrix')
  await matrix.waitFor()
  const text = await matrix.textContent()
  expect(text).toContain(NOTE_OF_AN_BINH)
  expect(text).toContain(NOTE_OF_LONG_KHE)
  const file = await matrix.locator('a', { hasText: FILE.name }).getAttribute('href')
  const seenBy = (page: Page) =>
    page.evaluate(async (path) => {
      const response = await fetch(path, { credentials: 'include' })
      return { status: response.status, text: await response.text() }
    }, file ?? '')
  expect(await seenBy(district)).toEqual({ status: 200, text: PDF })
  expect((await seenBy(longKhe)).status).toBe(404)
  expect((await portal.fetch(file ?? '')).status).toBe(401)
})

it('ends, and the public sees numbers alone', async () => {
  await report(anBinh, { state: 'Đã hoàn thành' })
  await district.goto(`${portal.url}/admin/theo-doi-chi-dao`)
  await district.locator('.follow-list li a', { hasText: NUMBER }).click()
  await district.locator('.follow-matrix', { hasText: 'Đã hoàn thành' }).waitFor()
  const address = new URL(
    (await district.getByText('Xem trang công khai').getAttribute('href')) ?? '',
    portal.url,
  )
  const page = async (prefix = '') => (await portal.fetch(prefix + address.pathname)).body
  await waitUntil(async () => (await page()).includes('1/2 đơn vị hoàn thành'), PATIENCE)

  await report(longKhe, { state: 'Đã hoàn thành' })
  await waitUntil(async () => (await page()).includes('2/2 đơn vị hoàn thành'), PATIENCE)
  for (const secret of [NOTE_OF_AN_BINH, NOTE_OF_LONG_KHE, REPORTER_OF_AN_BINH, FILE.name]) {
    expect(await page()).not.toContain(secret)
  }
  await district.goto(`${portal.url}/admin/theo-doi-chi-dao`)
  expect(await district.locator('.follow-up').textContent()).not.toContain(NUMBER)
  await district.goto(`${portal.url}/admin/theo-doi-chi-dao?loc=tat-ca&nam=`)
  await anBinh.goto(`${portal.url}/admin/van-ban-den?phan=da-xong`)
  await anBinh.locator('.follow-list a', { hasText: NUMBER }).waitFor()

  // It is shown at its recipients, and only there.
  expect(await page('/don-vi/xa-an-binh')).toContain(TASK)
  expect((await portal.fetch(`/don-vi/xa-phu-lam${address.pathname}`)).status).toBe(404)
})
