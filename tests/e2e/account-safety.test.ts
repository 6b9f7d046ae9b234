import axe from 'axe-core'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

/*
 * An editor turns the second factor on with the keyboard alone, comes back with a code and with a recovery code, and ends a
 * session left open elsewhere; the site's admin helps somebody who lost the telephone.
 */
const portal = RunningPortal.attach(inject('portal'))
const email = `an.toan.${Date.now()}@minhgiang.example`
const password = crypto.randomUUID()
const NEXT_STEP_MS = 30_000
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
let person = ''
let secret = ''
let recoveryCodes: string[] = []

beforeAll(async () => {
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const [site] = await admin.list('sites?where[slug][equals]=xa-long-khe')
  const memberships = [{ site: site?.id, roles: ['editor'] }]
  person = (await admin.create('users', { name: 'Người cẩn thận', email, password, memberships })).id
  browser = await openBrowser()
  page = await newPage()
})

afterAll(() => browser.remove())

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  })
  const opened = await context.newPage()
  opened.setDefaultTimeout(45_000)
  return opened
}

/** E-mail and password by keyboard; the first box has the focus already. */
async function givePassword(at: Page, target = '/admin'): Promise<void> {
  await at.goto(`${portal.url}/admin/login?redirect=${encodeURIComponent(target)}`)
  await at.locator('button[type=submit]:not([disabled])').waitFor()
  await at.locator('#field-email:focus').waitFor()
  await at.keyboard.type(email)
  await at.keyboard.press('Tab')
  await at.keyboard.type(password)
  await at.keyboard.press('Enter')
}

const codeIn = (ms = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ms })

async function faultsOf(at: Page): Promise<string[]> {
  await at.evaluate(axe.source)
  const { violations } = await at.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
}

it('is turned on with a code of the app, and shows the recovery codes once', async () => {
  await givePassword(page, '/admin/bao-mat')
  await page.waitForURL('**/admin/bao-mat')
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await page.getByText('Nhập khóa bằng tay').click()
  secret = (await page.locator('.set-up-secret').innerText()).replaceAll(' ', '')
  expect(await page.locator('.set-up-qr path').getAttribute('d')).toMatch(/^M/)
  expect(await faultsOf(page)).toEqual([])
  await page.fill('#field-code', '000000')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: 'Mã không đúng' }).waitFor()
  await page.fill('#field-code', codeIn())
  await page.keyboard.press('Enter')
  await page.locator('.recovery-codes li').first().waitFor()
  recoveryCodes = await page.locator('.recovery-codes code').allInnerTexts()
  expect(new Set(recoveryCodes).size).toBe(10)
  await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click()
  await page.getByText('còn 10 mã dự phòng').waitFor()
  expect(await page.content()).not.toContain(recoveryCodes[0])
})

it('asks for a code in a second step, after the right password', async () => {
  await page.goto(`${portal.url}/admin/logout`)
  await givePassword(page, '/admin/bao-mat')
  const box = page.locator('#field-code')
  await box.waitFor()
  expect(await box.getAttribute('autocomplete')).toBe('one-time-code')
  expect(await faultsOf(page)).toEqual([])
  await page.locator('#field-code:focus').waitFor()
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: 'Mã không đúng' }).waitFor()
  // The code of the moment was used to turn it on; clocks may be half a minute apart.
  await box.fill(codeIn(NEXT_STEP_MS))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/bao-mat')
})

it('lets in with a recovery code, and ends a session elsewhere', async () => {
  const other = await newPage()
  await givePassword(other)
  await other.fill('#field-code', recoveryCodes[3]?.toUpperCase() ?? '')
  await other.keyboard.press('Enter')
  await other
    .getByRole('link', { name: /Tin tức/ })
    .first()
    .waitFor()

  await page.reload()
  await page.getByText('còn 9 mã dự phòng').waitFor()
  const sessions = page.locator('.security-sessions li')
  expect(await sessions.count()).toBe(2)
  expect(await sessions.filter({ hasText: 'Phiên này' }).innerText()).toContain('Chrome trên máy tính Linux')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Đăng xuất mọi nơi khác' }).click()
  await page.locator('.security-sessions li').nth(1).waitFor({ state: 'detached' })
  await other.goto(`${portal.url}/admin/collections/news`)
  await other.waitForURL(/\/admin\/login/)
  expect(await faultsOf(other)).toEqual([])
  await page.reload()
  await page.getByText('còn 9 mã dự phòng').waitFor()
})

it('is reset by who looks after the account, who is given a new password to hand over', async () => {
  const admin = await newPage()
  await signIn(admin, portal, 'quantri')
  await admin.goto(`${portal.url}/admin/collections/users/${person}`)
  await admin.getByRole('link', { name: /đặt lại đăng nhập/ }).click()
  await admin.getByText(/Xác thực hai bước bật từ \d\d\/\d\d\/\d{4}/).waitFor()
  await admin.getByRole('button', { name: 'Đặt lại đăng nhập…' }).click()
  await admin.getByRole('button', { name: 'Đặt lại ngay' }).click()
  const given = await admin.locator('.security [role=status] code').innerText()
  await admin.getByText('Xác thực hai bước tắt').waitFor()
  expect(await faultsOf(admin)).toEqual([])
  const answer = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: given }),
  })
  expect(answer.status).toBe(200)
  await page.reload()
  await page.waitForURL(/\/admin\/login/)
})
