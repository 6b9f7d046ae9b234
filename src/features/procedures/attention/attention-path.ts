/** The screen "Thủ tục cần xem lại" in the admin. */
export const ATTENTION_PATH = '/admin/can-xem-lai'

/** A page, from 1, of one of its lists. */
export function attentionUrl(section: string, page = 1): string {
  const query = new URLSearchParams(section ? { muc: section } : {})
  if (page > 1) query.set('trang', String(page))
  return query.size > 0 ? `${ATTENTION_PATH}?${query}` : ATTENTION_PATH
}

/** Parameter by which a link to an empty form of a reception chooses its procedure. */
export const OFFERED_PROCEDURE = 'thu-tuc'
