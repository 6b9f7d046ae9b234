import type { IncomingMessage, ServerResponse } from 'node:http'
import { withoutFrameworkScripts } from '@/platform/page-cache/public-html.mjs'
import { READER_HOME_HEADER } from '@/platform/sites/help-pages'
import { VIEWED_HEADER } from '@/platform/views/counted-items'
import { captureResponse } from './captured-response'
import { CompressedBodies } from './compressed-bodies'
import { countView } from './count-views'
import { helpPage, isEmptyErrorPage } from './help-page'
import { previewHeaders } from './preview-responses'

const compressedLimit = 64 * 1024 * 1024
const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml|manifest\+json|ld\+json|rss\+xml)|image\/svg\+xml)/

const publicPageHeaders = {
  // The page cache is ours to expire; a copy elsewhere must ask every time.
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Encoding',
  // Frames and films of others stand only where a reader has pressed for one (public/scripts/consented-video.js).
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; media-src 'self' https:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** What the proxy says to the pages and to this server, inside addresses among it. */
const internalHeaders = [
  'X-Middleware-Rewrite',
  'X-Nextjs-Prerender',
  'X-Nextjs-Stale-Time',
  READER_HOME_HEADER,
  VIEWED_HEADER,
]

/** Next's own tag, its list of things to preload and its hints to its runtime belong to the page with scripts. */
const frameworkPageHeaders = ['ETag', 'Link', ...internalHeaders]

const compressedBodies = new CompressedBodies(compressedLimit)

/**
 * Makes the answer to a request ours before it leaves: public pages without the framework's scripts, revalidated by tag
 * and never kept by others; everything worth it compressed.
 */
export function refineResponse(request: IncomingMessage, response: ServerResponse): void {
  const isPage = isPublicPage(request.url ?? '/')
  const condition = request.headers['if-none-match'] ?? ''
  const isRead = request.method === 'GET'
  if (isPage) askForWholePage(request)
  leadOnce(response)
  setHeaders(response, previewHeaders(request.url ?? '/'))
  const finish = async (body: Buffer) => {
    if (isPage && isHtml(response)) {
      const viewed = response.getHeader(VIEWED_HEADER)
      await sendPage(request, response, body, condition)
      if (isRead && typeof viewed === 'string' && [200, 304].includes(response.statusCode))
        countView(request, viewed)
    } else {
      if (isPage) dropHeaders(response, internalHeaders)
      await sendCompressed(request, response, body, isPage ? condition : null)
    }
  }
  captureResponse(
    response,
    (answer) => {
      const isOurs = isCompressible(request, answer)
      if (!isOurs && isPage) dropHeaders(answer, internalHeaders)
      return isOurs
    },
    (body) => {
      finish(body).catch((error: unknown) => response.destroy(error as Error))
    },
  )
}

/** Pages that citizens read: everything but the admin, the API and the framework's own files. */
export function isPublicPage(url: string): boolean {
  return !/^\/(?:admin|api|_next)(?:[/?]|$)/.test(url)
}

/** Next names the target of a redirect twice when it renders the page for the first time; some clients read it as one long address. */
function leadOnce(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'location' && Array.isArray(value) ? String(value[0]) : value)
  const appendHeader = response.appendHeader.bind(response)
  response.appendHeader = (name, value) =>
    name.toLowerCase() === 'location' ? setHeader(name, value) : appendHeader(name, value)
}

/** Lets Next render the page that we then refine, whatever part of it the reader asks for. */
function askForWholePage(request: IncomingMessage): void {
  // Next would compare with the tag of the page before its scripts were taken out.
  delete request.headers['if-none-match']
  // Public pages have no framework runtime that could read the format of its navigations.
  delete request.headers.rsc
  // The answer to HEAD drops its body by itself, and so gets the headers of the refined page.
  if (request.method === 'HEAD') request.method = 'GET'
}

function dropHeaders(response: ServerResponse, names: string[]): void {
  for (const name of names) response.removeHeader(name)
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Buffer,
  condition: string,
): Promise<void> {
  const html = rendered.toString('utf8')
  const readerHome = String(response.getHeader(READER_HOME_HEADER) ?? '/')
  dropHeaders(response, frameworkPageHeaders)
  const guarded = previewHeaders(request.url ?? '/')
  setHeaders(response, { ...publicPageHeaders, ...guarded })
  const page = isEmptyErrorPage(html)
    ? await helpPage(request, response.statusCode, readerHome)
    : Buffer.from(withoutFrameworkScripts(html))
  const { body, encoding, tag } = await encode(request, response, page)
  if (guarded || !endIfKnown(response, tag, condition)) sendBody(response, body, encoding)
}

function setHeaders(response: ServerResponse, headers: Record<string, string> | null): void {
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
}

/** @param condition what the reader has already, where the answer carries a tag of ours: scripts and open data do */
async function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  whole: Buffer,
  condition: string | null,
): Promise<void> {
  const { body, encoding, tag } = await encode(request, response, whole)
  response.appendHeader('Vary', 'Accept-Encoding')
  if (condition !== null && endIfKnown(response, tag, condition)) return
  sendBody(response, body, encoding)
}

/** Names a good answer by its content, and ends it with 304 where the reader has just that. */
function endIfKnown(response: ServerResponse, tag: string, condition: string): boolean {
  if (response.statusCode !== 200) return false
  response.setHeader('ETag', `W/"${tag}"`)
  if (!condition.includes(`"${tag}"`)) return false
  for (const name of ['Content-Length', 'Content-Type', 'Transfer-Encoding']) response.removeHeader(name)
  response.statusCode = 304
  response.end()
  return true
}

function sendBody(response: ServerResponse, body: Buffer, encoding: string): void {
  response.removeHeader('Transfer-Encoding')
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(body)
}

function encode(request: IncomingMessage, response: ServerResponse, content: Buffer) {
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '')
  // Thousands of unknown addresses must not push out what people read.
  const isKept = response.statusCode === 200 && previewHeaders(request.url ?? '/') === null
  return compressedBodies.encode(content, acceptEncoding, isKept)
}

function isCompressible(request: IncomingMessage, response: ServerResponse): boolean {
  return (
    compressible.test(contentType(response)) &&
    !response.hasHeader('Content-Encoding') &&
    request.method !== 'HEAD' &&
    ![204, 206, 304].includes(response.statusCode)
  )
}

function isHtml(response: ServerResponse): boolean {
  return contentType(response).startsWith('text/html')
}

function contentType(response: ServerResponse): string {
  return String(response.getHeader('Content-Type') ?? '')
}
