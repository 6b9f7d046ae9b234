import { UUID } from '../delivery'

/** What of the items a board shows. */
export const BOARD_STATES = [
  { value: 'chua-xong', label: 'Chưa xong' },
  { value: 'qua-han', label: 'Quá hạn' },
  { value: 'tat-ca', label: 'Tất cả' },
] as const

export type BoardFilters = {
  /** By directive or by recipient. */
  view: 'van-ban' | 'don-vi'
  state: (typeof BOARD_STATES)[number]['value']
  /** Year of issue, four digits. */
  year: string | null
  /** Id of a site or an agency. */
  recipient: string | null
  /** A part of a recipient's name, where there are too many to choose from. */
  name: string | null
  /** From 1. */
  page: number
}

const LONGEST_NAME = 100

type Query = Record<string, unknown> | undefined

/** Reads the filters out of an address; unknown values are dropped. */
export function boardFilters(query: Query): BoardFilters {
  const { xem, loc, nam, noi, ten, trang } = query ?? {}
  return {
    view: xem === 'don-vi' ? 'don-vi' : 'van-ban',
    state: BOARD_STATES.find(({ value }) => value === loc)?.value ?? 'chua-xong',
    year: typeof nam === 'string' && /^[12]\d{3}$/.test(nam) ? nam : null,
    recipient: typeof noi === 'string' && UUID.test(noi) ? noi : null,
    name: typeof ten === 'string' ? ten.trim().normalize('NFC').slice(0, LONGEST_NAME) || null : null,
    page: typeof trang === 'string' && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1,
  }
}

/** The filters as the query of an address; what is usual is left out. */
export function boardQuery(filters: Partial<BoardFilters>): string {
  const { view, state, year, recipient, name, page } = filters
  const query = new URLSearchParams({
    ...(view === 'don-vi' ? { xem: view } : {}),
    ...(state && state !== 'chua-xong' ? { loc: state } : {}),
    ...(year ? { nam: year } : {}),
    ...(recipient ? { noi: recipient } : {}),
    ...(name ? { ten: name } : {}),
    ...(page && page > 1 ? { trang: String(page) } : {}),
  })
  return query.size > 0 ? `?${query}` : ''
}
