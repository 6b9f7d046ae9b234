import { get, type IncomingMessage } from 'node:http'
import { env } from '@/env'
import { HELP_PAGES } from '@/platform/sites/help-pages'
import { deadEndOf } from './preview-responses'

const LONGEST_WAIT_MS = 5000

const LAST_RESORT: Record<keyof typeof HELP_PAGES, string> = {
  404: 'Không tìm thấy trang này.',
  500: 'Cổng đang gặp trục trặc. Hãy thử lại sau ít phút.',
}

/** True for what Next sends when a page ends in an error: an empty page that only its scripts could fill. */
export function isEmptyErrorPage(html: string): boolean {
  return html.includes('<html id="__next_error__"')
}

/**
 * The page of the reader's site that stands in for an answer of this status; a plain line where even that page fails.
 * @param readerHome the site's home page as the reader sees it
 */
export async function helpPage(
  request: IncomingMessage,
  status: number,
  readerHome: string,
): Promise<Buffer> {
  const kind = status === 404 ? 404 : 500
  const deadEnd = kind === 404 ? deadEndOf(request.url ?? '/') : null
  const path = readerHome.replace(/\/$/, '') + (deadEnd ?? HELP_PAGES[kind])
  const asked = (request.url ?? '').split('?')[0]
  const page = asked === path ? null : await fetchOwnPage(path, request.headers.host ?? '')
  return page ?? Buffer.from(plainPage(LAST_RESORT[kind]))
}

/** A page of this server, as it would be sent; `null` when it cannot be had. */
function fetchOwnPage(path: string, host: string): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const question = get(
      { host: '127.0.0.1', port: env.PORT, path, headers: { host }, timeout: LONGEST_WAIT_MS },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => resolve(Buffer.concat(chunks)))
        answer.on('error', () => resolve(null))
      },
    )
    question.on('timeout', () => question.destroy())
    question.on('error', () => resolve(null))
  })
}

function plainPage(text: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text}</title><body><h1>${text}</h1><p><a href="/">Trang chủ</a></p></body></html>`
}
