import { siteContext, type SiteParams } from '../../sites/site-context'
import type { DocumentKind } from '../document-sections'
import { DOCUMENT_TYPES, type DocumentType } from '../document-types'
import { documentFeed } from './document-feed'

const HEADERS = {
  // Kept by its tag and asked for again; the web server answers 304.
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'x-robots-tag': 'noindex',
}

/** The feed of one kind of documents at a site, of all of them. */
export async function feedOfAll(kind: DocumentKind, params: Promise<SiteParams>): Promise<Response> {
  return answer(kind, await params, null)
}

/** The same of one type, by the name of its file: `quyet-dinh.xml`; what names no type is not there. */
export async function feedOfType(
  kind: DocumentKind,
  params: Promise<SiteParams & { file: string }>,
): Promise<Response> {
  const { file, ...site } = await params
  const type = DOCUMENT_TYPES.find(({ value }) => file === `${value}.xml`)
  return type ? answer(kind, site, type.value) : plain(404, 'Không có nguồn tin nào ở địa chỉ này.')
}

async function answer(kind: DocumentKind, site: SiteParams, type: DocumentType | null): Promise<Response> {
  try {
    const body = await documentFeed(await siteContext(site), kind, type)
    return new Response(body, {
      headers: { ...HEADERS, 'content-type': 'application/rss+xml; charset=utf-8' },
    })
  } catch (error) {
    console.error('No feed:', error)
    return plain(503, 'Nguồn tin đang tạm gián đoạn. Hãy thử lại sau ít phút.')
  }
}

function plain(status: 404 | 503, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  })
}
