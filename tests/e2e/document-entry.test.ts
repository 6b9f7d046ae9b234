import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { smallPdf } from '../support/small-pdf'
import { RunningPortal } from '../support/running-portal'

/* A clerk enters six documents with their scans; a publisher puts them before the public. */

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 45_000 }
const ABSTRACT = 'Về việc thử nhập nhiều văn bản'
const NUMBERS = [9101, 9102, 9103, 9104, 9105, 9106].map((number) => `${number}/QĐ-UBND`)
const FILES = ['9101-QĐ-UBND.pdf', '9101-QĐ-UBND-phu-luc.pdf', '9103_QD-UBND (1).pdf', 'qd-ubnd 9104.pdf']

let browser: Awaited<ReturnType<typeof openBrowser>>
let clerk: Page
let template: Buffer

beforeAll(async () => {
  browser = await openBrowser()
  clerk = await openAs(browser, 'vanthu')
})

afterAll(() => browser.remove())

async function openAs(opened: Browser, mailbox: string): Promise<Page> {
  const context = await opened.newContext({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, mailbox)
  return page
}

async function downloaded(link: string | RegExp): Promise<Buffer> {
  const coming = clerk.waitForEvent('download')
  await clerk.getByRole('link', { name: link }).click()
  return readFileSync(await (await coming).path())
}

/** Fills the template in as a clerk does; some typed as text, some days as days. */
async function filled(change: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(template as never)
  const [sheet] = workbook.worksheets
  NUMBERS.forEach((number, at) => {
    const row = sheet!.getRow(at + 3)
    row.getCell(1).value = number
    row.getCell(2).value = 'Quyết định'
    row.getCell(3).value = `${ABSTRACT} ${at + 1}`
    row.getCell(4).value = 'Ủy ban nhân dân huyện Minh Giang'
    row.getCell(5).value = at % 2 === 0 ? new Date('2026-03-05T00:00:00Z') : '5/3/2026'
  })
  change(sheet!)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function bring(name: string, buffer: Buffer): Promise<void> {
  await clerk.goto(`${portal.url}/admin/nhap-van-ban`)
  await clerk.setInputFiles('#entry-file', { name, mimeType: 'application/octet-stream', buffer })
  await clerk.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
  await clerk.waitForURL(/nhap-van-ban\/[0-9a-f-]{36}/)
  await clerk.locator('.entry-verdict').waitFor()
}

it('gives the clerk a template, and shows two faults at their cells', async () => {
  // The menu may be folded away; the way is in it.
  await clerk.locator('#nav-document-entry').waitFor({ state: 'attached' })
  await clerk.goto(`${portal.url}/admin/nhap-van-ban`)
  template = await downloaded(/Tải mẫu/)
  await bring(
    'so-van-ban.xlsx',
    await filled((sheet) => {
      sheet.getCell('E4').value = '31/02/2026'
      sheet.getCell('B7').value = 'Quết định'
    }),
  )
  const faults = await clerk.locator('.entry-faults .entry-problem').allTextContents()
  expect(faults).toEqual([
    'Dòng 4, cột Ngày ban hành: “31/02/2026” không phải ngày có thật',
    'Dòng 7, cột Loại văn bản: “Quết định” không có trong danh sách; có phải “Quyết định”?',
  ])
  const spoilt = new ExcelJS.Workbook()
  await spoilt.xlsx.load((await downloaded(/Tải 2 dòng lỗi/)) as never)
  expect(spoilt.worksheets[0]?.getCell('A2').text).toContain('không phải ngày có thật')
  await clerk.getByRole('button', { name: 'Hủy, không ghi gì' }).click()
  await clerk.getByText('Lần nhập này đã hủy, không ghi gì.').waitFor()
})

it('enters six drafts with the four files that were dropped, and publishes none', async () => {
  await bring('so-van-ban-sua.xlsx', await filled(() => undefined))
  expect(await clerk.locator('.entry-faults .entry-problem').count()).toBe(0)
  // A clerk is not even asked whether to publish.
  expect(await clerk.getByText('Đăng ngay').count()).toBe(0)
  await clerk.setInputFiles(
    '#entry-files',
    FILES.map((name) => ({ name, mimeType: 'application/pdf', buffer: smallPdf(name) })),
  )
  await clerk.locator('summary', { hasText: 'Khớp với dòng, sẽ gắn (4)' }).waitFor()
  await clerk.getByRole('button', { name: 'Ghi 6 bản nháp' }).click()
  await clerk.getByText('6 đã ghi').waitFor()
  await clerk.locator('summary', { hasText: 'Đã gắn (4)' }).waitFor()

  await clerk.locator('.entry-rows li', { hasText: '9101/QĐ-UBND' }).getByRole('link').click()
  await clerk.waitForURL(/collections\/legal-documents\//)
  await waitUntil(async () => (await clerk.inputValue('#field-documentNumber')) === '9101/QĐ-UBND', PATIENCE)
  const id = new URL(clerk.url()).pathname.split('/').at(-1) ?? ''
  const { _status, files } = await clerk.evaluate(
    async (address) =>
      (await (await fetch(address)).json()) as { _status: string; files: { originalName: string }[] },
    `/api/legal-documents/${id}?draft=true&depth=1`,
  )
  expect(_status).toBe('draft')
  expect(files.map(({ originalName }) => originalName).sort()).toEqual(FILES.slice(0, 2).sort())
  expect((await portal.fetch(`/van-ban?q=${encodeURIComponent(ABSTRACT)}`)).body).not.toContain(
    '9101/QĐ-UBND',
  )
})

it('does not double anything when the same spreadsheet is brought again', async () => {
  await bring('so-van-ban-sua.xlsx', await filled(() => undefined))
  await clerk.getByText('6 đã có trong cổng').waitFor()
  await clerk.getByRole('heading', { name: 'Chưa có dòng nào ghi được' }).waitFor()
})

it('lets a publisher put all of them before the public at once', async () => {
  const publisher = await openAs(browser, 'duyet')
  await publisher.goto(
    `${portal.url}/admin/collections/legal-documents?limit=25&search=${encodeURIComponent(ABSTRACT)}`,
  )
  await publisher.locator('tbody tr').nth(5).waitFor()
  await publisher.locator('thead input[type=checkbox]').check()
  await publisher.locator('.list-selection').getByRole('button', { name: 'Xuất bản' }).click()
  await publisher.locator('.confirmation-modal, .publish-many__modal').first().waitFor()
  await publisher.locator('#confirm-action').last().click()
  await waitUntil(async () => {
    const { body } = await portal.fetch('/van-ban?co-quan=&sap-xep=')
    return NUMBERS.every((number) => body.includes(number))
  }, PATIENCE)
})
