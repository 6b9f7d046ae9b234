import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

/* A clerk types a number and is told how it is read and what is there already, before saving. */

const portal = RunningPortal.attach(inject('portal'))
const NUMBER = '9777/2024/QĐ-UBND'

let browser: Awaited<ReturnType<typeof openBrowser>>
let clerk: Page

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  clerk = await context.newPage()
  clerk.setDefaultTimeout(45_000)
  await signIn(clerk, portal, 'vanthu')
})

afterAll(() => browser.remove())

const notice = () => clerk.locator('#number-notice')

it('says how a number is understood, and that one that is not can be saved', async () => {
  await openForm(clerk, `${portal.url}/admin/collections/legal-documents/create`)
  await clerk.fill('#field-documentNumber', ' qđ 5 ')
  await notice().getByText('05/QĐ').waitFor()
  await clerk.fill('#field-documentNumber', '46/2020')
  await notice().getByText('vẫn lưu được').waitFor()
  expect(await notice().textContent()).toContain('không có ký hiệu')
})

it('shows a likely duplicate before saving, in another spelling and as another kind of document', async () => {
  await openForm(clerk, `${portal.url}/admin/collections/legal-documents/create`)
  await clerk.fill('#field-documentNumber', NUMBER)
  await clerk.fill('#field-abstract', 'Về việc thử số trùng')
  await clerk.click('.field-type.select#field-documentType .rs__control, #field-documentType .rs__control')
  await clerk.getByRole('option', { name: 'Quyết định' }).click()
  await clerk.click('#action-save-draft')
  await clerk.waitForURL((url) => !url.pathname.endsWith('/create'))

  for (const kind of ['legal-documents', 'directives']) {
    await openForm(clerk, `${portal.url}/admin/collections/${kind}/create`)
    await clerk.fill('#field-documentNumber', NUMBER.toLowerCase().replace('đ', 'd'))
    await notice().getByText('Có thể đã nhập rồi').waitFor()
    const link = notice().getByRole('link', { name: NUMBER })
    expect(await link.getAttribute('href')).toMatch(/^\/admin\/collections\/legal-documents\//)
    expect(await notice().textContent()).toContain('Về việc thử số trùng')
  }
})

it('lists relations that are still words', async () => {
  await clerk.goto(`${portal.url}/admin/quan-he-chua-noi`)
  await clerk.getByRole('heading', { name: 'Quan hệ chưa nối' }).waitFor()
})
