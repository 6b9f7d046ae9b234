import axe from 'axe-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

const LISTS = [
  '/',
  '/tin-tuc',
  '/van-ban',
  '/thu-tuc',
  '/chi-dao-dieu-hanh',
  '/gioi-thieu',
  '/don-vi',
  '/don-vi/xa-an-binh',
]

async function firstItem(list: string): Promise<string> {
  const { body } = await portal.fetch(list)
  const found = new RegExp(`href="(${list}/(?!chuyen-muc|tra-cuu)[a-z0-9-]+)"`).exec(body)?.[1]
  if (!found) throw new Error(`${list} links to no item`)
  return found
}

it('finds no fault that a machine can find on any kind of public page', async () => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    bypassCSP: true,
  })
  const items = await Promise.all(
    ['/tin-tuc', '/van-ban', '/thu-tuc', '/chi-dao-dieu-hanh', '/gioi-thieu'].map(firstItem),
  )
  for (const path of [...LISTS, ...items, '/tim-kiem?q=khai+sinh', '/khong-co-trang-nay']) {
    await page.goto(portal.url + path)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      }),
    )
    const found = violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
    expect(found).toEqual([])
  }
  await page.close()
})

it('sends none of the framework’s scripts to readers', async () => {
  for (const path of LISTS) {
    const { body, headers } = await portal.fetch(path)
    expect(body).not.toMatch(/<script(?![^>]*(\/scripts\/|application\/ld\+json))/)
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['cache-control']).toContain('no-cache')
  }
})
