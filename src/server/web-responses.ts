import type { IncomingMessage, ServerResponse } from 'node:http'
import { withLanguageOfParts } from '@/platform/page-cache/language-of-parts.mjs'
import { withoutFrameworkScripts } from '@/platform/page-cache/public-html.mjs'
import { pageStore } from '@/platform/page-cache/store.mjs'
import { READER_HOME_HEADER } from '@/platform/sites/help-pages'
import { VIEWED_HEADER } from '@/platform/views/counted-items'
import { captureResponse } from './captured-response'
import { CompressedBodies } from './compressed-bodies'
import { countView } from './count-views'
import { helpPage, isEmptyErrorPage } from './help-page'
import { previewHeaders } from './preview-responses'
import { withReaderLinks } from './reader-links'
import { contentPolicy } from './security-headers'
import { askAnew, placeOf, SentPages, wantsUpToDate } from './sent-pages'
import { dropHeaders, endIfKnown, sendBody, setHeaders } from './whole-answer'

const compressedLimit = 64 * 1024 * 1024
const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml|manifest\+json|ld\+json|rss\+xml)|image\/svg\+xml)/

const publicPageHeaders = {
  // The page cache is ours to expire; a copy elsewhere must ask every time.
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Encoding',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** By this Next says that a page is made for all readers alike, and kept. */
const KEPT_HEADER = 'X-Nextjs-Prerender'

/** What the proxy says to the pages and to this server, inside addresses among it. */
const internalHeaders = [
  'X-Middleware-Rewrite',
  KEPT_HEADER,
  'X-Nextjs-Stale-Time',
  READER_HOME_HEADER,
  VIEWED_HEADER,
]

/** Next's own tag, its list of things to preload and its hints to its runtime belong to the page with scripts. */
const frameworkPageHeaders = ['ETag', 'Link', ...internalHeaders]

const compressedBodies = new CompressedBodies(compressedLimit)
const sentPages = new SentPages()

/** Answers with the page as it was sent a moment ago; `false` where somebody has to make it. */
export function sendAgain(request: IncomingMessage, response: ServerResponse): boolean {
  const place = isPublicPage(request.url ?? '/') ? placeOf(request) : null
  if (place === null) return false
  const sent = sentPages.get(place, pageStore().era, wantsUpToDate(request))
  if (!sent) return false
  const { page, isDue } = sent
  if (isDue) void askAnew(request).then((isPage) => sentPages.noteAnswer(place, page, isPage))
  setHeaders(response, page.headers)
  const condition = request.headers['if-none-match'] ?? ''
  if (!endIfKnown(response, page.content.tag, condition)) sendBody(response, page.content)
  if (page.viewed) countView(request, page.viewed)
  return true
}

/**
 * Makes the answer to a request ours before it leaves: public pages without the framework's scripts, revalidated by tag
 * and never kept by others; everything worth it compressed.
 */
export function refineResponse(request: IncomingMessage, response: ServerResponse): void {
  const isPage = isPublicPage(request.url ?? '/')
  const condition = request.headers['if-none-match'] ?? ''
  const isRead = request.method === 'GET'
  const asked = { place: isPage ? placeOf(request) : null, era: pageStore().era, condition }
  if (isPage) askForWholePage(request)
  leadOnce(response)
  setHeaders(response, previewHeaders(request.url ?? '/'))
  const finish = async (body: Buffer) => {
    if (isPage && isHtml(response)) {
      const viewed = response.getHeader(VIEWED_HEADER)?.toString() ?? null
      await sendPage(request, response, body, { ...asked, viewed })
      if (isRead && viewed && [200, 304].includes(response.statusCode)) countView(request, viewed)
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

type Asked = { place: string | null; era: string; condition: string; viewed: string | null }

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Buffer,
  { place, era, condition, viewed }: Asked,
): Promise<void> {
  const html = rendered.toString('utf8')
  const isForAll = response.statusCode === 200 && response.getHeader(KEPT_HEADER) === '1'
  const readerHome = String(response.getHeader(READER_HOME_HEADER) ?? '/')
  dropHeaders(response, frameworkPageHeaders)
  const guarded = previewHeaders(request.url ?? '/')
  setHeaders(response, { ...publicPageHeaders, ...guarded })
  const plain = isEmptyErrorPage(html)
    ? (await helpPage(request, response.statusCode, readerHome)).toString('utf8')
    : readersForm(html)
  const page = withReaderLinks(plain, request.url ?? '/', response.statusCode)
  response.setHeader('Content-Security-Policy', contentPolicy(page))
  const content = await encode(request, response, Buffer.from(page))
  if (place && isForAll && !guarded && !response.hasHeader('Set-Cookie'))
    sentPages.keep(place, era, pageStore().era, { headers: { ...response.getHeaders() }, content, viewed })
  if (guarded || !endIfKnown(response, content.tag, condition)) sendBody(response, content)
}

/** A kept page has no scripts of the framework any more, and has been through all this. */
function readersForm(html: string): string {
  const stripped = withoutFrameworkScripts(html)
  return stripped === html ? html : withLanguageOfParts(stripped)
}

/** @param condition what the reader has already, where the answer carries a tag of ours: scripts and open data do */
async function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  whole: Buffer,
  condition: string | null,
): Promise<void> {
  const content = await encode(request, response, whole)
  response.appendHeader('Vary', 'Accept-Encoding')
  if (condition !== null && endIfKnown(response, content.tag, condition)) return
  sendBody(response, content)
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
