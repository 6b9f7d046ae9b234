import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const SLUG = 'xa-suoi-mo'
const EMAIL = 'lan.suoimo@minhgiang.example'
let browser: Awaited<ReturnType<typeof openBrowser>>
let password = ''

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

async function login(email: string, secret: string, to: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${portal.url}/admin/login?redirect=${encodeURIComponent(to)}`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', secret)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => url.pathname === to)
  // After a login Payload draws the screen a second time, when it knows the person's language and sites.
  await page.waitForLoadState('networkidle')
  return page
}

it('a subsite made from the form answers on its host and its path within a minute', async () => {
  const page = await login('quantri@minhgiang.example', portal.password, '/admin/tao-trang')
  await page.fill('input[name=name]', 'Xã Suối Mơ')
  expect(await page.inputValue('input[name=slug]')).toBe(SLUG)
  expect(await page.inputValue('input[name=host]')).toBe(`${SLUG}.localhost`)
  expect(await page.inputValue('select[name=kind]')).toBe('xa')
  await page.fill('input[name=accountName]', 'Hồ Thị Lan')
  await page.fill('input[name=accountEmail]', EMAIL)
  const from = Date.now()
  await page.click('.new-site-form button[type=submit]')
  await page.waitForSelector('.new-site-made')
  password = (await page.textContent('.new-site-made code')) ?? ''
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)

  const answers = async () => {
    const byHost = await portal.fetch('/', `${SLUG}.localhost`)
    const byPath = await portal.fetch(`/don-vi/${SLUG}`)
    return [byHost, byPath].every(({ status, body }) => status === 200 && body.includes('Xã Suối Mơ'))
  }
  await waitUntil(answers, { timeout: 60_000 })
  console.log(`Made and answering after ${Date.now() - from} ms.`)

  await page.click('text=Tạo trang khác')
  await page.fill('input[name=name]', 'Xã Suối Mơ')
  await page.click('.new-site-form button[type=submit]')
  await page.waitForSelector('.new-site-problem')
  expect(await page.textContent('.new-site-problem')).toContain(`Địa chỉ “${SLUG}” đã là của “Xã Suối Mơ”`)
  await page.context().close()
})

it('looks complete on a telephone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  for (const path of [
    '',
    '/gioi-thieu',
    '/gioi-thieu/chuc-nang-nhiem-vu',
    '/tin-tuc',
    '/thu-tuc',
    '/van-ban',
  ]) {
    const response = await page.goto(`${portal.url}/don-vi/${SLUG}${path}`)
    expect(response?.status(), path).toBe(200)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
  await page.goto(`${portal.url}/don-vi/${SLUG}`)
  const text = await page.textContent('body')
  for (const part of ['Xã Suối Mơ', 'Liên hệ của Huyện Minh Giang', 'Thủ tục', 'Tin tức'])
    expect(text).toContain(part)
  expect(await page.getAttribute('header img', 'src')).toMatch(/^\/api\/media\/file\//)
  await page.close()
})

it('shows what the district has written until it has written itself, and says so', async () => {
  const standIn = await portal.fetch(`/don-vi/${SLUG}/gioi-thieu/chuc-nang-nhiem-vu`)
  expect(standIn.status).toBe(200)
  expect(standIn.body).toContain('Nội dung của Huyện Minh Giang; Xã Suối Mơ chưa có bài riêng.')
  expect(standIn.body).toMatch(
    /<link rel="canonical" href="http:\/\/localhost:\d+\/gioi-thieu\/chuc-nang-nhiem-vu"/,
  )
  const nobody = await portal.fetch(`/don-vi/${SLUG}/gioi-thieu/lanh-dao`)
  expect(nobody.status).toBe(200)
  expect(nobody.body).toContain('Xã Suối Mơ đang biên soạn phần này.')
  const list = await portal.fetch(`/don-vi/${SLUG}/gioi-thieu`)
  expect(list.body).toContain('Bài của Huyện Minh Giang')
  expect(list.body).not.toContain('/gioi-thieu/lanh-dao"')
})

it('its first editor logs in, sees what to do, writes a page, and the stand-in is gone', async () => {
  const page = await login(EMAIL, password, '/admin/viec-can-lam')
  await page.waitForSelector('.site-tasks-list')
  const tasks = page.locator('.site-tasks-list li[data-done=false]')
  const before = await tasks.count()
  expect(before).toBeGreaterThan(5)
  await tasks.filter({ hasText: 'Chức năng, nhiệm vụ' }).locator('a').click()
  await page.waitForURL(/\/admin\/collections\/pages\/[0-9a-f-]{36}/)
  await page.click('[data-lexical-editor=true]')
  await page.keyboard.type('Phuc vu nhan dan.')
  await page.click('#action-save')
  await page.waitForSelector('.payload-toast-item, .toast-success')
  await waitUntil(
    async () => {
      const { body } = await portal.fetch(`/don-vi/${SLUG}/gioi-thieu/chuc-nang-nhiem-vu`)
      return body.includes('Phuc vu nhan dan.') && !body.includes('chưa có bài riêng')
    },
    { timeout: 60_000 },
  )
  await page.goto(`${portal.url}/admin/viec-can-lam`)
  await page.waitForSelector('.site-tasks-list')
  expect(await tasks.count()).toBe(before - 1)
  expect(await page.innerText('body')).not.toContain('Xã An Bình')
  await page.goto(`${portal.url}/admin`)
  await page.waitForSelector('#site-tasks-card')
  expect(await page.textContent('#site-tasks-card')).toBe(`Trang của bạn còn ${before - 1} việc`)
  await page.context().close()
})

it('a list is checked, made line by line, and made again changes nothing', async () => {
  const page = await login('quantri@minhgiang.example', portal.password, '/admin/tao-trang')
  const list = [
    { name: 'Xã Thác Bạc', accountEmail: 'bac@minhgiang.example' },
    { name: 'Phường Cầu Mây' },
    { name: 'Sai' },
  ]
  const file = { name: 'ds.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(list)) }
  await page.setInputFiles('#new-site-list', file)
  await page.click('text=Tạo 2 trang')
  await page.waitForSelector('text=Đã tạo xong: 2/2 trang')
  expect(await page.locator('.new-site-lines li[data-state=made]').count()).toBe(2)
  expect(await page.textContent('.new-site-passwords')).toContain('1 mật khẩu ban đầu')
  await page.setInputFiles('#new-site-list', file)
  await page.waitForSelector('.new-site-lines li[data-state=exists] >> nth=1')
  expect(await page.locator('.new-site-lines li[data-state=ready]').count()).toBe(0)
  await page.context().close()
})
