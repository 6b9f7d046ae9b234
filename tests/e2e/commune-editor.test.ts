import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { waitUntil } from '@/platform/local-services/wait-until'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(45_000)
  await signIn(page, portal, 'bientap.anbinh')
})

afterAll(() => browser.remove())

it('is offered no button that would be refused, and told in Vietnamese why when it is tried all the same', async () => {
  await page.goto(`${portal.url}/admin/collections/news?where[or][0][and][0][_status][equals]=published`)
  await page.locator('table a').first().click()
  await page.locator('#workflow-status', { hasText: 'Đang đăng' }).waitFor()
  expect(await page.locator('#action-save, .workflow-button').count()).toBe(0)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const refused = await page.evaluate(async (item) => {
    const response = await fetch(`/api/news/${item}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Sửa thử một tin đã đăng', _status: 'published' }),
    })
    return { status: response.status, text: await response.text() }
  }, id)
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('Chỉ người có vai trò')
})

it('sees the pictures of the district while logged in', async () => {
  await page.goto(portal.url)
  const emblem = page.locator('header img').first()
  const isShown = () => emblem.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)
  await waitUntil(isShown, { timeout: 20_000 })
})
