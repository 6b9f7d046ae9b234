/** A page in the map: its address in each language that it has words in, the default first. */
export type MappedPage = {
  addresses: { locale: string; url: string }[]
  /** Instant of the last change, ISO text; `null` where nobody can say. */
  changedAt: string | null
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Pages as a site map (https://www.sitemaps.org/protocol.html), each address naming its twins in other languages. */
export function writeUrlSet(pages: MappedPage[]): string {
  const entries = pages.flatMap((page) => page.addresses.map(({ url }) => urlEntry(url, page)))
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}

/** Maps of one host as an index. */
export function writeIndex(maps: string[]): string {
  const entries = maps.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`)
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n`
}

function urlEntry(url: string, { addresses, changedAt }: MappedPage): string {
  const changed = changedAt === null ? '' : `<lastmod>${new Date(changedAt).toISOString()}</lastmod>`
  return `<url><loc>${escapeXml(url)}</loc>${changed}${addresses.length > 1 ? twinsOf(addresses) : ''}</url>\n`
}

function twinsOf(addresses: MappedPage['addresses']): string {
  const [usual] = addresses
  const twins = [...addresses, ...(usual ? [{ locale: 'x-default', url: usual.url }] : [])]
  return twins
    .map(({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(url)}"/>`)
    .join('')
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
