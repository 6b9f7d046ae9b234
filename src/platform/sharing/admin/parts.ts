import { SHARING_PATH } from '../paths'
import type { OffersAsked } from './offers-reader'
import type { ActingSite } from './acting-site'

/** The parts of the screen, in their order. */
const PARTS = [
  { key: 'cho-tra-loi', label: 'Chờ trả lời', offers: { side: 'to', states: ['offered'] } },
  { key: 'dang-lai', label: 'Đang đăng lại', offers: { side: 'to', states: ['accepted'] } },
  { key: 'khong-nhan', label: 'Không nhận', offers: { side: 'to', states: ['declined'] } },
  { key: 'tu-cap-tren', label: 'Từ trang cấp trên', offers: null },
  {
    key: 'da-de-nghi',
    label: 'Trang này đề nghị',
    offers: { side: 'from', states: ['offered', 'accepted', 'declined'] },
  },
] as const satisfies { key: string; label: string; offers: Pick<OffersAsked, 'side' | 'states'> | null }[]

export type Part = (typeof PARTS)[number]

/** What makes sense at a site: answers where sites stand below it, the rest where one stands above. */
export function partsOf({ hasAbove, hasBelow }: ActingSite): Part[] {
  return PARTS.filter(({ offers }) => (offers?.side === 'to' ? hasBelow : hasAbove))
}

/** The address of a part of the screen for a site, with further parameters that are not empty. */
export function partUrl(site: string, part: Part['key'], more: Record<string, string> = {}): string {
  const given = Object.entries({ 'don-vi': site, phan: part, ...more }).filter(([, value]) => value !== '')
  return `${SHARING_PATH}?${new URLSearchParams(given)}`
}
