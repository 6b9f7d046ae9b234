import { encode } from 'uqr'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import { dayOf, displayDay } from '@/platform/time/calendar-day'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const BIRTH = '1.001193'
const COMMUNE = 'xa-an-binh'
/** What lies between the margins of a portrait sheet, and of a landscape one, in CSS pixels. */
const BETWEEN_MARGINS = { portrait: 661, landscape: 1009 }
const SMALLEST_QR_PX = (25 / 25.4) * 96

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(45_000)
})

afterAll(() => browser.remove())

/** A printed page as far as its file tells without being drawn. */
async function print() {
  await page.evaluate(() => document.fonts.ready)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    sizes: [...new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))].map((box) =>
      (box.match(/[\d.]+/g) ?? []).slice(2).map((side) => Math.round(Number(side))),
    ),
    fonts: pdf.match(/\/FontName\s*\/[A-Z]{6}\+BeVietnamPro-\w+/g) ?? [],
    otherFonts: (pdf.match(/\/FontName\s*\/\S+/g) ?? []).filter((name) => !name.includes('BeVietnamPro')),
    embedded: pdf.match(/\/FontFile2/g)?.length ?? 0,
  }
}

/** How far the content reaches beyond the margins of the paper, in pixels. */
async function reachBeyond(orientation: keyof typeof BETWEEN_MARGINS): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: BETWEEN_MARGINS[orientation], height: 1000 })
  const width = await page.evaluate(() =>
    Math.max(...[...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right)),
  )
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 900 })
  return Math.max(0, width - BETWEEN_MARGINS[orientation] - 0.5)
}

/** The modules of the code on the page, and how large it would be on paper. */
async function qrCode() {
  const svg = page.locator('.sheet-qr')
  const drawn = await svg.locator('path').getAttribute('d')
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2])
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of (drawn ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return { modules, width: (await svg.boundingBox())?.width ?? 0 }
}

const codeOf = (address: string) => encode(address, { ecc: 'Q', border: 4 }).data

it('prints a procedure with the desk of the commune, ready for its board', async () => {
  await page.goto(`${portal.url}/don-vi/${COMMUNE}/thu-tuc/${BIRTH}/niem-yet`)
  expect(page.url()).toMatch(new RegExp(`/don-vi/${COMMUNE}/thu-tuc/[a-z0-9-]+-1-001193/niem-yet$`))
  const text = (await page.locator('main').innerText()).normalize('NFC')
  expect(text).toContain('THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI')
  for (const words of ['XÃ AN BÌNH', BIRTH, 'Quầy 1', '1. Trình tự thực hiện', '11. Căn cứ pháp lý']) {
    expect(text).toContain(words)
  }
  expect(await page.locator('h2').allInnerTexts()).toHaveLength(13)
  expect(await page.locator('style').allInnerTexts()).toContainEqual(
    expect.stringContaining(`In ngày ${displayDay(dayOf(new Date()))}`),
  )
  const printed = await print()
  expect(printed.pages).toBeGreaterThan(1)
  expect(printed.sizes).toEqual([[595, 842]])
  expect(printed.fonts.length).toBeGreaterThan(0)
  expect([printed.otherFonts, printed.embedded >= printed.fonts.length]).toEqual([[], true])
  expect(await reachBeyond('portrait')).toBe(0)
})

it('leads from the paper to the page at the same site', async () => {
  for (const [site, address] of [
    ['', `${portal.url}/thu-tuc/${BIRTH}`],
    [`/don-vi/${COMMUNE}`, `http://${COMMUNE}.localhost:${portal.places.port}/thu-tuc/${BIRTH}`],
  ] as const) {
    await page.goto(`${portal.url}${site}/thu-tuc/${BIRTH}/niem-yet`)
    const { modules, width } = await qrCode()
    expect(modules).toEqual(codeOf(address))
    expect(width).toBeGreaterThanOrEqual(SMALLEST_QR_PX)
    const { pathname, hostname } = new URL(address)
    const { status, headers } = await portal.fetch(pathname, hostname)
    expect([status, headers.location]).toEqual([308, expect.stringContaining('-1-001193')])
  }
})

it('is bare: no menu, no search, nothing for search engines, and a button only with its script', async () => {
  const { body, headers } = await portal.fetch(new URL(page.url()).pathname)
  expect(body).toContain('<meta name="robots" content="noindex')
  expect(body).toMatch(/<link rel="canonical" href="[^"]*\/thu-tuc\/[a-z0-9-]+-1-001193"/)
  expect(body).not.toMatch(/role="search"|type="search"|name="q"/)
  expect(body).not.toMatch(/<script(?![^>]*\/scripts\/)/)
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  const button = page.getByRole('button', { name: 'In trang này' })
  await button.waitFor()
  expect(await page.getByText('Ctrl+P').isVisible()).toBe(false)
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(page.url())
  expect(await plain.getByText('Ctrl+P').isVisible()).toBe(true)
  expect(await plain.locator('[data-print]').isVisible()).toBe(false)
  await plain.close()
})

it('prints the list of a sector across the paper, and says whose procedures they are', async () => {
  const slug = await sectorSlug()
  await page.goto(`${portal.url}/don-vi/${COMMUNE}/thu-tuc/linh-vuc/${slug}/niem-yet`)
  expect(await page.locator('main').innerText()).toMatch(
    /\d+ thủ tục cấp xã trong lĩnh vực này do Xã An Bình/,
  )
  expect(await page.locator('tbody td.sheet-code').allInnerTexts()).toContain(BIRTH)
  expect((await print()).sizes).toEqual([[842, 595]])
  expect(await reachBeyond('landscape')).toBe(0)
  const { modules } = await qrCode()
  expect(modules).toEqual(
    codeOf(`http://${COMMUNE}.localhost:${portal.places.port}/thu-tuc/linh-vuc/${slug}`),
  )
  expect((await portal.fetch('/thu-tuc/linh-vuc/khong-co/niem-yet')).status).toBe(404)
  expect((await portal.fetch('/thu-tuc/khong-co-9-999999/niem-yet')).status).toBe(404)
})

it('says of a repealed procedure that it is, and names no desk', async () => {
  const { body } = await portal.fetch('/du-lieu/thu-tuc.json?status=repealed')
  const [repealed] = (JSON.parse(body) as { procedures: { page: string }[] }).procedures
  await page.goto(`${repealed?.page ?? ''}/niem-yet`)
  expect(await page.locator('.sheet-stamp').innerText()).toMatch(/^ĐÃ BÃI BỎ/)
  expect(await page.locator('.sheet-desk').count()).toBe(0)
})

async function sectorSlug(): Promise<string> {
  const { body } = await portal.fetch(`/du-lieu/thu-tuc/${BIRTH}.json`)
  return (JSON.parse(body) as { sector: { slug: string } }).sector.slug
}

it('tells machines what the page says, and nothing that runs', async () => {
  const { body: data } = await portal.fetch(`/du-lieu/thu-tuc/${BIRTH}.json`)
  const { links, name } = JSON.parse(data) as { links: { page: string }; name: string }
  const { body } = await portal.fetch(new URL(links.page).pathname)
  const blocks = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const nodes = blocks.map(([, json = '']) => JSON.parse(json) as { '@type': string })
  expect(nodes.map((node) => node['@type']).sort()).toEqual(['BreadcrumbList', 'GovernmentService'])
  expect(nodes).toContainEqual(expect.objectContaining({ '@type': 'GovernmentService', name }))
  expect(body).not.toMatch(/<script(?![^>]*(\/scripts\/|type="application\/ld\+json"))/)
  for (const property of ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:locale', 'og:type']) {
    expect(body).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"`))
  }
})

it('gives the catalogue as JSON, by tag and compressed, on the root and at a commune', async () => {
  for (const [path, host] of [
    ['/du-lieu/thu-tuc.json?pageSize=5', 'localhost'],
    [`/don-vi/${COMMUNE}/du-lieu/thu-tuc.json?pageSize=5`, 'localhost'],
    ['/du-lieu/thu-tuc.json?pageSize=5', `${COMMUNE}.localhost`],
  ] as const) {
    const { status, headers, body } = await portal.fetch(path, host)
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(headers['cache-control']).toBe('no-cache')
    const { procedures, links } = JSON.parse(body) as {
      procedures: { data: string }[]
      links: { next: string }
    }
    expect(procedures).toHaveLength(5)
    const again = await portal.fetch(path, host, { 'if-none-match': String(headers.etag) })
    expect([again.status, again.body]).toEqual([304, ''])
    const compressed = await portal.fetch(path, host, { 'accept-encoding': 'gzip' })
    expect(compressed.headers['content-encoding']).toBe('gzip')
    for (const address of [links.next, procedures[0]?.data ?? '']) {
      const { hostname, pathname, search } = new URL(address)
      expect((await portal.fetch(pathname + search, hostname)).status).toBe(200)
    }
  }
})

it('answers wrong questions about data in Vietnamese', async () => {
  for (const [path, status] of [
    ['/du-lieu/thu-tuc.json?page=0', 400],
    ['/du-lieu/thu-tuc.json?page=9999', 400],
    ['/du-lieu/thu-tuc/9.999999.json', 404],
    [`/don-vi/${COMMUNE}/du-lieu/thu-tuc/la.json`, 404],
  ] as const) {
    const answer = await portal.fetch(path)
    expect(answer.status).toBe(status)
    expect((JSON.parse(answer.body) as { message: string }).message).toMatch(/[àáảãạăâđêôơư]/i)
    expect(answer.headers.etag).toBeUndefined()
  }
})
