import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openBrowser } from '../support/browser'
import { read } from '../support/mail-server'
import { RunningPortal } from '../support/running-portal'

/* The first screen of an editor and of a publisher, on a telephone and at a desk, with what one leaves to the other. */

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 30_000 }
const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

let browser: Awaited<ReturnType<typeof openBrowser>>
let editor: Page
let publisher: Page

beforeAll(async () => {
  browser = await openBrowser()
  editor = await signIn('bientap')
  publisher = await signIn('duyet')
})

const made: string[] = []

afterAll(async () => {
  // Others look at the same first screen.
  for (const id of made) await call(publisher, 'DELETE', `/api/news/${id}`)
  await browser.remove()
})

async function signIn(mailbox: string): Promise<Page> {
  const page = await browser.newPage({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  })
  page.setDefaultTimeout(45_000)
  await page.goto(`${portal.url}/admin/login`)
  await page.fill('#field-email', `${mailbox}@minhgiang.example`)
  await page.fill('#field-password', portal.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  await page.waitForLoadState('networkidle')
  return page
}

/** Calls the API as the person of a page. */
async function call<Body>(page: Page, method: string, address: string, data?: object): Promise<Body> {
  return page.evaluate(
    async ({ method, address, body }) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(address, { method, headers, ...(body ? { body } : {}) })
      if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
      return (await response.json()) as never
    },
    { method, address, body: data ? JSON.stringify(data) : null },
  )
}

async function step(page: Page, id: string, name: string, data: object = {}): Promise<void> {
  const item = `/api/workflow-items/muc/news/${id}`
  const { seen } = await call<{ seen: string }>(page, 'GET', item)
  await call(page, 'POST', `${item}/${name}`, { seen, ...data })
}

/** A news item of the district, submitted by the editor. */
async function submitted(title: string): Promise<string> {
  const { docs } = await call<{ docs: { id: string }[] }>(
    editor,
    'GET',
    '/api/sites?where[isRoot][equals]=true&depth=0',
  )
  const { doc } = await call<{ doc: { id: string } }>(editor, 'POST', '/api/news?draft=true', {
    site: docs[0]?.id,
    title,
    slug: '',
  })
  made.push(doc.id)
  await step(editor, doc.id, 'gui-duyet')
  return doc.id
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

async function fits(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    await page.waitForFunction((width) => innerWidth === width, screen.width)
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overhang, `${page.url()} at ${screen.width}`).toBeLessThanOrEqual(0)
    expect(await faultsOf(page)).toEqual([])
  }
}

it('shows the publisher what waits, and the editor what came back', async () => {
  const title = `Bàn làm việc ${Date.now()}`
  const first = await submitted(`${title} thứ nhất, có tên rất dài để xem trên điện thoại nhỏ`)
  await submitted(`${title} thứ hai`)
  await publisher.goto(`${portal.url}/admin`)
  const waiting = publisher.locator('.desk-card', { hasText: 'Chờ tôi duyệt' })
  await waiting.waitFor()
  await fits(publisher)
  // The longest waiting come first, and others may have left some.
  await publisher.goto(`${portal.url}/admin/viec-cua-toi?viec=cho-duyet`)
  await publisher.locator('.desk-entries a', { hasText: `${title} thứ nhất` }).waitFor()
  await step(publisher, first, 'tra-lai', { reason: `Thiếu ảnh của ${title}` })

  await editor.goto(`${portal.url}/admin`)
  const returned = editor.locator('.desk-card', { hasText: 'Bị trả lại cho tôi' })
  await returned.getByText(`Thiếu ảnh của ${title}`).waitFor()
  await fits(editor)
  await returned.locator('a', { hasText: `${title} thứ nhất` }).click()
  await editor.waitForURL(`**/news/${first}`)
})

it('keeps a filter in the address and for the next time, for each person alone', async () => {
  await publisher.setViewportSize({ width: 1280, height: 900 })
  await publisher.goto(`${portal.url}/admin/viec-cua-toi?viec=tat-ca`)
  await fits(publisher)
  await publisher.locator('.work-kinds a', { hasText: 'Chờ tôi duyệt' }).click()
  await publisher.waitForURL('**viec=cho-duyet**')
  await publisher.selectOption('select[name=loai]', 'news')
  await publisher.locator('.work-filters button').press('Enter')
  await publisher.waitForURL('**viec=cho-duyet**loai=news**')
  await publisher.goto(`${portal.url}/admin`)
  await publisher.goto(`${portal.url}/admin/viec-cua-toi`)
  await publisher.waitForURL('**viec=cho-duyet**loai=news**')
  await editor.goto(`${portal.url}/admin/viec-cua-toi`)
  expect(editor.url()).not.toContain('cho-duyet')
  await publisher.goto(`${portal.url}/admin/viec-cua-toi?viec=tat-ca`)
})

it('leaves the letter about it in the folder of the portal', async () => {
  const title = `Thư báo ${Date.now()}`
  const id = await submitted(title)
  const folder = path.join(inject('portal').dataDir, 'thu')
  const written = () =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((letter) => letter.includes(id) && read(letter).subject.startsWith('Chờ duyệt'))
  await waitUntil(() => Promise.resolve(written().length === 2), PATIENCE)
  const letters = written()
  expect(letters.map((letter) => /^To: (.*)$/m.exec(letter)?.[1]?.trim()).sort()).toEqual([
    'duyet@minhgiang.example',
    'quantri@minhgiang.example',
  ])
  expect(read(letters[0] ?? '').subject).toBe(`Chờ duyệt: ${title}`)
})

it('counts readers of cached pages without cookies, each reading once, and no robots', async () => {
  const { body } = await portal.fetch('/tin-tuc')
  const [, address = ''] = /href="(\/tin-tuc\/(?!chuyen-muc|tra-cuu)[a-z0-9-]+)"/.exec(body) ?? []
  const counted = async () => {
    await publisher.goto(`${portal.url}/admin`)
    const title = await publisher.locator('#desk-views').innerText()
    return Number(/\((\d+)\)/.exec(title)?.[1])
  }
  const before = await counted()
  // Nobody else has it, so that another run of this test counts anew.
  const phone = `${PHONE} Thu/${Date.now()}`
  for (const agent of [phone, phone, `${phone} Zalo`, 'Googlebot/2.1', 'curl/8']) {
    const { status, headers } = await portal.fetch(address, 'localhost', { 'user-agent': agent })
    expect(status).toBe(200)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-portal-viewed']).toBeUndefined()
  }
  await waitUntil(async () => (await counted()) === before + 2, PATIENCE)
})
