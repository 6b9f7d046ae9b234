import type { IncomingHttpHeaders } from 'node:http'
import { CLIENT_ADDRESS_HEADER } from '@/platform/workflow/actor'
import { isPublicPage } from './web-responses'

/** What a request says of itself, as Node's server hands it over. */
type Asked = { url?: string | undefined; headers: IncomingHttpHeaders; rawHeaders: string[] }

/**
 * Claims about the address that was asked, and the words in which the framework's own parts talk with each other. Who the
 * reader is and what they ask is said by the connection, the Host header and the request line alone.
 */
const NEVER_FROM_OUTSIDE =
  /^(?:x-portal-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-now-|x-vercel-|x-forwarded-(?!for$)|x-original-|x-rewrite-|x-prerender-|x-action-|(?:forwarded|x-host|x-matched-path|x-http-host-override|next-resume)$)/

/** Other forms of a page, which only the admin's scripts read. */
const FORMS_OF_A_PAGE = /^(?:rsc$|next-)/

const DOT_SEGMENT = /[/\\](?:\.|%2e){1,2}(?:[/\\]|$)/i

/** Whether a request can be answered by nobody: not asked by a plain path, or of several hosts, where HTTP/1.1 demands 400. */
export function isMalformed({ url, rawHeaders }: Asked): boolean {
  // Forms meant for forwarding proxies (`http://…`, `*`): Next would follow the first and fail on the second.
  if (!url?.startsWith('/')) return true
  // A browser has resolved these before it asks. Next resolves them too, but picks by the address as it was written.
  if (DOT_SEGMENT.test(pathOf(url))) return true
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length > 1
}

/**
 * Whether the address belongs to the framework alone: other forms of pages, which name the inside addresses of ours, and
 * services that the portal does not use. Its files are everyone's.
 */
export function isOfFramework(url: string): boolean {
  const path = pathOf(url)
  return path.endsWith('.rsc') || (/^\/_next(?:\/|$)/.test(path) && !path.startsWith('/_next/static/'))
}

const pathOf = (url: string) => url.replace(/[?#].*$/s, '')

/** Takes out what nobody outside may say. In development the framework's scripts reload pages by such headers. */
export function dropInternalHeaders({ url, headers }: Asked, isDevelopment = false): void {
  const isPage = isPublicPage(url ?? '/')
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-portal-')) delete headers[name]
    if (isDevelopment) continue
    if (NEVER_FROM_OUTSIDE.test(name) || (isPage && FORMS_OF_A_PAGE.test(name))) delete headers[name]
  }
}

/** A proxy on the portal's own machine says whom it asks for; of others nobody knows that they are proxies. */
const OWN_MACHINE = /^(?:::ffff:)?127\.|^::1$/

/** Says to the portal inside from which machine a request comes, for its log. */
export function nameClient({
  headers,
  socket: { remoteAddress = '' },
}: {
  headers: IncomingHttpHeaders
  socket: { remoteAddress?: string | undefined }
}): void {
  const forwarded = headers['x-forwarded-for']
  const asked = (Array.isArray(forwarded) ? forwarded.join() : (forwarded ?? '')).split(',').at(-1)?.trim()
  const address = OWN_MACHINE.test(remoteAddress) && asked ? asked : remoteAddress
  headers[CLIENT_ADDRESS_HEADER] = address.replace(/[^\w.:%-]/g, '').slice(0, 64)
}
