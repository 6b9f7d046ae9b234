import type { WordText } from '../docx/messages'
import { WORD_FILE_PATH } from '../docx/path'
import { readHtml, type ReadText } from '../paste/read-html'
import { parseInert } from './read-clipboard'

/** A Word file as it would enter the form, and what of it was left out. */
export type WordArticle = { read: ReadText; fileName: string; leftOut: string[] }

/** Has the server read a Word file. Throws with the reason in Vietnamese. */
export async function fetchWordText(
  file: File,
  place: { site: unknown; collection: string },
): Promise<WordArticle> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...place, site: idIn(place.site) }))
  form.set('file', file)
  const request = { method: 'POST', credentials: 'include', body: form } as const
  const response = await fetch(`/api${WORD_FILE_PATH}`, request).catch(() => null)
  if (!response) throw new Error('Không gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.')
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
    throw new Error(errors?.[0]?.message ?? `Máy chủ không đọc được tệp (mã ${response.status}).`)
  }
  const { html, leftOut } = answer as WordText
  const read = readHtml(html, { parse: parseInert, portalOrigin: window.location.origin })
  return { read, fileName: file.name, leftOut }
}

function idIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}
