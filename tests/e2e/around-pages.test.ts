import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const COMMUNE = 'xa-an-binh.localhost'
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url))
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
const twinsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang = '', url = '']) => [lang, url],
    ),
  )

/** A node of structured data. */
type Node = { '@type'?: string; url?: string }

async function bytesOf(path: string, host = 'localhost') {
  const { port } = portal.places
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { host: `${host}:${port}` } })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

describe('the site map', () => {
  it('is named by robots.txt of each host, and names only pages that say the same of themselves', async () => {
    for (const host of ['localhost', COMMUNE]) {
      const robots = await portal.fetch('/robots.txt', host)
      expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8')
      const named = /^Sitemap: (.*)$/m.exec(robots.body)?.[1] ?? ''
      expect(new URL(named).hostname).toBe(host)
      const index = await portal.fetch(new URL(named).pathname, host)
      expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
      const maps = index.body.includes('<sitemapindex') ? locations(index.body) : [new URL(named)]
      const pages: URL[] = []
      for (const map of maps) {
        expect(map.hostname).toBe(host)
        pages.push(...locations((await portal.fetch(map.pathname, host)).body))
      }
      expect(pages.length).toBeGreaterThan(20)
      const kinds = Map.groupBy(pages, ({ pathname }) => pathname.replace(/[^/]+$/, ''))
      // One page of each kind, and every one that is a list.
      for (const [first] of kinds.values()) {
        const page = await portal.fetch(first!.pathname, first!.hostname)
        const named = new URL(canonicalOf(page.body) ?? 'x:').href
        expect([first!.href, page.status, named]).toEqual([first!.href, 200, first!.href])
      }
    }
  })

  it('is there once for each host', async () => {
    for (const path of [
      '/en/sitemap.xml',
      '/don-vi/xa-an-binh/sitemap.xml',
      '/so-do/99.xml',
      '/en/robots.txt',
    ]) {
      expect([path, (await portal.fetch(path)).status]).toEqual([path, 404])
    }
  })

  it('has a page for people, linked from every page', async () => {
    const home = await portal.fetch('/don-vi/xa-an-binh')
    expect(home.body).toContain('href="/don-vi/xa-an-binh/so-do-trang"')
    for (const path of ['/so-do-trang', '/don-vi/xa-an-binh/so-do-trang', '/en/so-do-trang']) {
      const { status, body } = await portal.fetch(path)
      expect(status).toBe(200)
      const section = path.replace('/so-do-trang', '')
      for (const part of ['/tin-tuc', '/thu-tuc/linh-vuc', '/van-ban/rss.xml', '/lich-su-don-vi']) {
        expect(body).toContain(`href="${section}${part}"`)
      }
    }
  })
})

describe('a page in two languages', () => {
  it('names its twins, which name it', async () => {
    for (const path of ['/', '/van-ban', '/thu-tuc/linh-vuc']) {
      const vietnamese = await portal.fetch(path)
      const twins = twinsOf(vietnamese.body)
      const { en = '' } = twins
      expect(twins).toEqual({
        vi: canonicalOf(vietnamese.body),
        en: `${portal.url}/en${path === '/' ? '' : path}`,
        'x-default': canonicalOf(vietnamese.body),
      })
      const english = await portal.fetch(new URL(en).pathname)
      expect(canonicalOf(english.body)).toBe(en)
      expect(twinsOf(english.body)).toEqual(twins)
    }
  })

  it('claims no English where the item has none, and says so there', async () => {
    const { body: map } = await portal.fetch('/so-do/1.xml')
    const only = (kind: string) =>
      locations(map).find(
        ({ pathname }) =>
          new RegExp(`^/${kind}/[a-z0-9-]+$`).test(pathname) && !map.includes(`/en${pathname}</loc>`),
      )?.pathname ?? ''
    for (const path of [only('tin-tuc'), only('van-ban')]) {
      const vietnamese = await portal.fetch(path)
      const english = await portal.fetch(`/en${path}`)
      expect([vietnamese.status, english.status]).toEqual([200, 200])
      for (const { body } of [vietnamese, english]) {
        expect(twinsOf(body)).toEqual({})
        expect(canonicalOf(body)).toBe(portal.url + path)
      }
    }
  })

  it('is one link away, with its query', async () => {
    const languageLink = (html: string) => /<a [^>]*data-same-page=""[^>]*>/.exec(html)?.[0] ?? ''
    const cases = [
      ['/van-ban?type=quyet-dinh&utm_source=x', '/en/van-ban?type=quyet-dinh&amp;utm_source=x'],
      ['/en/don-vi/xa-an-binh/tin-tuc', '/don-vi/xa-an-binh/tin-tuc'],
      ['/thu-tuc?utm_source=x', '/en/thu-tuc'],
      ['/tim-kiem?q=khai+sinh', '/en/tim-kiem?q=khai+sinh'],
    ]
    for (const [path = '', twin = ''] of cases) {
      const { body } = await portal.fetch(path)
      expect([path, languageLink(body)]).toEqual([path, expect.stringContaining(`href="${twin}"`)])
    }
  })
})

describe('the news as a feed', () => {
  it('is named by its list and each of its sections, and answers 304', async () => {
    const list = await portal.fetch('/tin-tuc')
    expect(list.body).toContain(`type="application/rss+xml" href="${portal.url}/tin-tuc/rss.xml"`)
    const [, section = ''] = /href="\/tin-tuc\/chuyen-muc\/([a-z0-9-]+)"/.exec(list.body) ?? []
    const page = await portal.fetch(`/tin-tuc/chuyen-muc/${section}`)
    expect(page.body).toContain(`href="/tin-tuc/rss/${section}.xml"`)
    for (const path of [
      '/tin-tuc/rss.xml',
      `/tin-tuc/rss/${section}.xml`,
      '/don-vi/xa-an-binh/tin-tuc/rss.xml',
    ]) {
      const feed = await portal.fetch(path)
      expect([path, feed.status, feed.headers['content-type']]).toEqual([
        path,
        200,
        'application/rss+xml; charset=utf-8',
      ])
      expect(feed.body).toContain('<item>')
      const again = await portal.fetch(path, 'localhost', { 'if-none-match': String(feed.headers.etag) })
      expect(again.status).toBe(304)
    }
    expect((await portal.fetch('/tin-tuc/rss/khong-co.xml')).status).toBe(404)
  })
})

describe('what a site tells browsers', () => {
  it('describes its search', async () => {
    const home = await portal.fetch('/', COMMUNE)
    expect(home.body).toMatch(
      /<link rel="search" type="application\/opensearchdescription\+xml"[^>]*href="\/opensearch.xml"/,
    )
    const { body, headers } = await portal.fetch('/opensearch.xml', COMMUNE)
    expect(headers['content-type']).toContain('opensearchdescription+xml')
    const [, template = ''] = /template="([^"]*\{searchTerms\})"/.exec(body) ?? []
    const found = await portal.fetch(
      new URL(template.replace('{searchTerms}', 'khai+sinh')).pathname + '?q=khai+sinh',
      COMMUNE,
    )
    expect(found.status).toBe(200)
  })

  it('can be put on a home screen, with icons of its own', async () => {
    const { body, headers } = await portal.fetch('/don-vi/xa-an-binh/manifest.webmanifest')
    expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8')
    const manifest = JSON.parse(body) as { start_url: string; icons: { src: string; sizes: string }[] }
    expect(manifest.start_url).toBe('/don-vi/xa-an-binh')
    for (const { src, sizes } of manifest.icons) {
      const icon = await bytesOf(src)
      const { format, width, height } = await sharp(icon.body).metadata()
      expect([format, `${width}x${height}`]).toEqual(['png', sizes])
    }
    expect((await portal.fetch('/bieu-tuong/4096.png')).status).toBe(404)
  })

  it('names a picture of 1200 × 630 for each page that is shared, and draws none for made-up addresses', async () => {
    const [, procedure = ''] = /href="(\/thu-tuc\/[a-z0-9-]*khai-sinh[a-z0-9-]*)"/.exec(
      (await portal.fetch('/tim-kiem?q=khai+sinh')).body,
    )!
    for (const path of ['/', procedure, '/don-vi/xa-an-binh']) {
      const { body } = await portal.fetch(path)
      const [, url = ''] = /<meta property="og:image" content="([^"]*)"/.exec(body) ?? []
      expect(body).toContain('<meta name="twitter:card" content="summary_large_image"/>')
      const { hostname, pathname } = new URL(url)
      const picture = await bytesOf(pathname, hostname)
      const { format, width, height } = await sharp(picture.body).metadata()
      expect([path, format, width, height]).toEqual([path, 'png', 1200, 630])
    }
    for (const path of [
      '/anh-chia-se/tin-tuc/khong-co.png',
      '/anh-chia-se/la/x.png',
      '/anh-chia-se/tin-tuc/x.jpg',
    ]) {
      expect([path, (await portal.fetch(path)).status]).toEqual([path, 404])
    }
  })

  it('tells search engines whose it is, and where a page stands', async () => {
    const nodes = async (path: string) =>
      [...(await portal.fetch(path)).body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
        .map(([, json = '']) => JSON.parse(json) as Node & { '@graph'?: Node[] })
        .flatMap((node): Node[] => node['@graph'] ?? [node])
    expect((await nodes('/')).map((node) => node['@type'])).toEqual(['GovernmentOrganization', 'WebSite'])
    const [, news = ''] =
      /href="(\/tin-tuc\/(?!chuyen-muc)[a-z0-9-]+)"/.exec((await portal.fetch('/tin-tuc')).body) ?? []
    const onNews = await nodes(news)
    expect(onNews.map((node) => node['@type']).sort()).toEqual(['BreadcrumbList', 'NewsArticle'])
    expect(onNews).toContainEqual(expect.objectContaining({ url: portal.url + news }))
  })
})

describe('a wrong address', () => {
  it('offers to search for its words', async () => {
    const { status, body } = await portal.fetch('/don-vi/xa-an-binh/gioi-thieu/lich-tiep-cong-dan-cu')
    expect(status).toBe(404)
    expect(body).toContain('href="/don-vi/xa-an-binh/tim-kiem?q=lich%20tiep%20cong%20dan%20cu"')
    expect(body).toContain('Tìm “lich tiep cong dan cu” trên trang này')
    expect((await portal.fetch('/khong-tim-thay')).body).toMatch(/<p data-asked-words="" hidden=""/)
  })
})

describe('without a connection', () => {
  it('a reader who has been here is told so, with a number to call, and the portal is asked again afterwards', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${portal.url}/tin-tuc`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.goto(`${portal.url}/thu-tuc`)
    await page.getByRole('heading', { name: 'Không có kết nối mạng' }).waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { level: 1, name: /thủ tục/i }).waitFor()
    const kept = await page.evaluate(async () => {
      const caches = globalThis.caches
      const names = await caches.keys()
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return lists.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.filter((path) => !path.endsWith('.css'))).toEqual(['/ngoai-tuyen'])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

it('sends a policy without inline scripts, plug-ins or unnamed styles', async () => {
  for (const path of ['/', '/tin-tuc', '/ngoai-tuyen', '/khong-co-trang-nay']) {
    const policy = String((await portal.fetch(path)).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toMatch(/style-src [^;]*'unsafe-inline'/)
  }
})
