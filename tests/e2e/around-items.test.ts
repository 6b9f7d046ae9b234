import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { findRunningServices } from '@/platform/local-services/local-services'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let client: Client

beforeAll(async () => {
  browser = await openBrowser()
  client = new Client({ connectionString: findRunningServices(portal.places.dataDir)?.databaseMigrationUri })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await browser.remove()
})

it('says on the page of an article how often it was read, to everybody alike', async () => {
  // The oldest item: no list has led here yet, so that no page of it is kept.
  const { rows } = await client.query<{ id: string; slug: string; site: string }>(
    `select n.id::text, n.slug, n.site_id::text as site from news n join sites s on s.id = n.site_id
     where s.is_root and n._status = 'published' order by n.published_at limit 1`,
  )
  const [item] = rows
  if (!item) throw new Error('The demo has no news.')
  await client.query(
    `insert into item_views (site_id, day, collection, item_id, views) values ($1, '2026-01-01', 'news', $2, 1234)
     on conflict (site_id, day, collection, item_id) do update set views = 1234`,
    [item.site, item.id],
  )
  expect((await portal.fetch(`/tin-tuc/${item.slug}`)).body).toMatch(/1\.23[4-9] lượt xem/)
  expect((await portal.fetch(`/en/tin-tuc/${item.slug}`)).body).toMatch(/1,23[4-9] views/)
})

it('leads on from a document to newer and older ones and back', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${portal.url}/van-ban`)
  await page.locator('main h2 a[href^="/van-ban/"]').nth(3).click()
  const here = page.url()
  const newer = page.locator('a[rel="next"]')
  await newer.click()
  expect(page.url()).not.toBe(here)
  await page.locator('a[rel="prev"]').click()
  expect(page.url()).toBe(here)
  await page.close()
})

it('draws the map and the chart so that they can be read without a picture and walked by keyboard', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto(`${portal.url}/gioi-thieu/ban-do`)
  const areas = page.locator('svg a')
  expect(await areas.count()).toBe(14)
  const listed = await page
    .locator('figure ul a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const drawn = await areas.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(drawn.sort()).toEqual(listed.sort())
  await areas.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/don-vi\//)

  await page.goto(`${portal.url}/gioi-thieu/co-cau-to-chuc`)
  const chart = page.locator('.organisation-chart')
  expect(await chart.locator('li').count()).toBeGreaterThan(30)
  // What is below a commune's committee stands on the commune's own site, to which its name leads.
  expect(await chart.getByText('Trạm Y tế xã An Bình').count()).toBe(0)
  await chart.getByRole('link', { name: 'Ủy ban nhân dân xã An Bình' }).click()
  await page.waitForURL(/\/don-vi\/xa-an-binh/)
  await page.goto(`${portal.url}/don-vi/xa-an-binh/gioi-thieu/co-cau-to-chuc`)
  expect(await chart.getByText('Trạm Y tế xã An Bình').count()).toBe(1)
  await page.close()
})

it('narrows the street names by words of any column, without scripts', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${portal.url}/gioi-thieu/ten-duong`)
  const rows = page.locator('tbody tr')
  const all = await rows.count()
  await page.getByRole('searchbox', { name: 'Tên đường, điểm đầu' }).fill('gom do')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  expect(await rows.count()).toBe(1)
  expect(await rows.first().textContent()).toContain('Đường Gốm Đỏ')
  await page.getByRole('link', { name: 'Xem tất cả' }).click()
  expect(await rows.count()).toBe(all)
  await page.close()
})
