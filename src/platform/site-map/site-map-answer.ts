import { DEFAULT_LOCALE } from '../i18n/locales'
import { canonicalUrl } from '../sites/site-url'
import { siteContext, type SiteContext, type SiteParams } from '../sites/site-context'
import { siteMapOfHost, siteMapPart } from './site-map'
import { readPartFile, SITE_MAP_PATH } from './site-map-paths'

const UNREAD = ['/admin', '/api/', '/*?']

/** `/sitemap.xml` of a host. */
export function answerSiteMap(params: Promise<SiteParams>): Promise<Response> {
  return answer('application/xml', async () => {
    const ctx = await siteContext(await params)
    return isOfHost(ctx) ? siteMapOfHost(ctx.site, ctx.root.id) : null
  })
}

/** A part of the map of a site, by the name of its file. */
export function answerSiteMapPart(params: Promise<SiteParams & { file: string }>): Promise<Response> {
  return answer('application/xml', async () => {
    const { file, ...address } = await params
    const ctx = await siteContext(address)
    const part = readPartFile(file)
    // Elsewhere than on its own host, a map would name pages that are not there.
    const isAtHome = isOfHost(ctx) || (isPlain(ctx) && ctx.site.hosts.length === 0)
    return part && isAtHome ? siteMapPart(ctx.site, ctx.root.id, part) : null
  })
}

/** `/robots.txt` of a host. */
export function answerRobots(params: Promise<SiteParams>): Promise<Response> {
  return answer('text/plain', async () => {
    const ctx = await siteContext(await params)
    if (!isOfHost(ctx)) return null
    return [
      'User-agent: *',
      // Pictures of pages are read and shown; nothing else of the API.
      'Allow: /api/media/file/',
      ...UNREAD.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${canonicalUrl(ctx.site, SITE_MAP_PATH)}`,
      '',
    ].join('\n')
  })
}

/** A host has one file of these; sites below `/don-vi` and English pages have none of their own. */
const isOfHost = (ctx: SiteContext) => isPlain(ctx) && ctx.reachedBy === 'host'

const isPlain = ({ locale }: SiteContext) => locale === DEFAULT_LOCALE

async function answer(type: string, read: () => Promise<string | null>): Promise<Response> {
  const plain = { 'content-type': 'text/plain; charset=utf-8' }
  try {
    const body = await read()
    if (body === null) return new Response('Không có tệp này.\n', { status: 404, headers: plain })
    return new Response(body, {
      headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
    })
  } catch (error) {
    console.error('No site map:', error)
    return new Response('Cổng đang tạm gián đoạn. Hãy thử lại sau ít phút.\n', {
      status: 503,
      headers: plain,
    })
  }
}
