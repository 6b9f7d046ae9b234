import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
let browser: Awaited<ReturnType<typeof openBrowser>>
let offered: { slug: string; deskName: string; site: string }[]

beforeAll(async () => {
  browser = await openBrowser()
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const offerings = await admin.list('offerings?limit=500&depth=1&where[isOffered][equals]=true')
  offered = offerings.map((offering) => {
    const { slug } = offering.procedure as { slug: string }
    return { slug, deskName: String(offering.deskName), site: (offering.site as { slug: string }).slug }
  })
})

afterAll(() => browser.remove())

/** Addresses of links within the portal on a page, as printed. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]
    .map(([, link = '']) => link)
    .filter((link) => link.startsWith('/'))
}

const PAGES = ['', '/tin-tuc', '/van-ban', '/thu-tuc', '/chi-dao-dieu-hanh', '/gioi-thieu']

describe.each(['xa-an-binh', 'xa-long-khe'])('%s', (slug) => {
  it('keeps links in the form of address the reader used', async () => {
    for (const page of PAGES) {
      const byPath = await portal.fetch(`/don-vi/${slug}${page}`)
      expect(byPath.status).toBe(200)
      const away = linksOf(byPath.body).filter((link) => !link.startsWith(`/don-vi/${slug}`))
      // Back to the root, or a file.
      expect(
        away.filter((link) => !/^\/($|don-vi$|en\/|admin|api\/media\/file\/|[^/]+\.\w+$)/.test(link)),
      ).toEqual([])

      const byHost = await portal.fetch(page || '/', `${slug}.localhost`)
      expect(byHost.status).toBe(200)
      expect(linksOf(byHost.body).filter((link) => link.startsWith(`/don-vi/${slug}`))).toEqual([])
    }
  })

  it('shows shared procedures with its own desk', async () => {
    const own = offered.find((offering) => offering.site === slug)!
    for (const answer of [
      await portal.fetch(`/don-vi/${slug}/thu-tuc/${own.slug}`),
      await portal.fetch(`/thu-tuc/${own.slug}`, `${slug}.localhost`),
    ]) {
      expect(answer.status).toBe(200)
      expect(answer.body).toContain(own.deskName)
      expect(answer.body).toMatch(
        new RegExp(`<link rel="canonical" href="http://localhost:\\d+/thu-tuc/${own.slug}"`),
      )
    }
  })
})

it('shows no desk of one commune on another', async () => {
  const [first] = offered
  const other = offered.find(
    ({ slug, site, deskName }) =>
      slug === first!.slug && site !== first!.site && deskName !== first!.deskName,
  )!
  expect((await portal.fetch(`/don-vi/${first!.site}/thu-tuc/${first!.slug}`)).body).not.toContain(
    other.deskName,
  )
})

it('knows no host but its own, and no admin on a commune', async () => {
  expect((await portal.fetch('/', 'cong-la.example.org')).status).toBe(404)
  expect((await portal.fetch('/admin', 'xa-an-binh.localhost')).status).toBe(404)
  expect((await portal.fetch('/api/users', 'xa-an-binh.localhost')).status).toBe(404)
  expect((await portal.fetch('/tin-tuc', 'XA-AN-BINH.localhost')).status).toBe(200)
})

it('never answers 500 to unknown or hostile parameters', async () => {
  const hostile = [
    '?page=abc',
    '?page=-1',
    '?page=1e9',
    '?page=999999',
    '?page[]=2&page=3',
    '?q=%00',
    '?q=%FF%FE',
    `?q=${'x'.repeat(5000)}`,
    '?type=__proto__&year=constructor',
    '?sector[$ne]=1',
    "?q='%3B drop table news--",
    '?level=commune&level=commune',
    '?year=99999999999',
  ]
  for (const list of ['/tin-tuc', '/van-ban', '/thu-tuc', '/chi-dao-dieu-hanh', '/tim-kiem', '/api/search']) {
    for (const query of hostile) {
      const { status } = await portal.fetch(encodeURI(list + query).replaceAll('%25', '%'))
      expect(status, `${list}${query}`).toBeLessThan(500)
    }
  }
  for (const path of ['//', '/tin-tuc/%00', '/%zz', `/${'a'.repeat(3000)}`, '/host~minh-giang/vi']) {
    const { status } = await portal.fetch(path)
    expect([308, 400, 404], path).toContain(status)
  }
  // Browsers resolve it before they ask.
  expect((await portal.fetch('/don-vi/../admin', 'xa-an-binh.localhost')).status).toBe(400)
})

it.each([360, 1280])('fits every kind of page into %i px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: false })
  for (const path of [
    ...PAGES.map((path) => path || '/'),
    '/don-vi',
    '/tim-kiem?q=khai+sinh',
    `/thu-tuc/${offered[0]!.slug}`,
  ]) {
    await page.goto(portal.url + path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
  await page.close()
})
