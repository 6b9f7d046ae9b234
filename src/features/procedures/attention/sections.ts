import type { Payload } from 'payload'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { SiteKind } from '@/platform/sites/kinds'
import { dayOf } from '@/platform/time/calendar-day'
import { EFFECTS } from '@/platform/official-documents/effects'
import { labelOf, MANDATORY_PARTS } from '../vocabulary'
import {
  incomplete,
  notReviewedSince,
  offeredNowhere,
  partialWithoutReason,
  troubledChanges,
  undeclaredAt,
  withEndedBasis,
  withoutForm,
} from './section-sql'

/** What of a procedure needs an officer's eye. */
export type Section = {
  /** Part of the address of its list. */
  key: string
  title: string
  advice: string
  /** The tab of the procedure's form where it is put right. */
  tab?: string
  /** The procedures concerned: id, code, name, details, sort; see section-sql.ts. */
  rows: SQL
  /** One detail of a row in words. */
  inWords: (detail: string) => string
  /** The screen that puts a row right; the procedure's own form where nothing is said. */
  kind?: 'review' | 'decision' | 'offering'
}

export type OwnSite = { id: string; name: string; slug: string; kind: SiteKind }

const DAY_MS = 86_400_000
const DAYS_OF_REVIEW = 365

const asItIs = (detail: string) => detail

/** What officers of the root look after, most urgent first. */
export function rootSections(root: OwnSite, now: Date): Section[] {
  return [
    {
      key: 'vuong-mac',
      title: 'Quyết định có vướng mắc',
      advice: 'Cổng không áp dụng trọn được một dòng của quyết định công bố. Mở quyết định để xem và sửa.',
      kind: 'decision',
      rows: troubledChanges(),
      inWords: asItIs,
    },
    {
      key: 'thieu-phan',
      title: 'Thiếu phần bắt buộc',
      advice: 'Nghị định 63/2010/NĐ-CP, Điều 8: thiếu một phần bắt buộc thì không đăng mới được.',
      rows: incomplete(),
      inWords: partInWords,
    },
    {
      key: 'can-cu',
      title: 'Căn cứ hết hiệu lực',
      advice:
        'Văn bản làm căn cứ đã hết hiệu lực, ngưng hiệu lực hoặc không còn phù hợp. Tìm văn bản thay thế.',
      tab: 'Căn cứ pháp lý',
      rows: withEndedBasis(dayOf(now)),
      inWords: basisInWords,
    },
    {
      key: 'ra-soat',
      title: 'Quá một năm chưa rà soát',
      advice:
        'Tính từ lần rà soát gần nhất; chưa rà soát lần nào thì tính từ ngày vào cổng. Đối chiếu với quyết định công bố rồi nhấn nút.',
      kind: 'review',
      rows: notReviewedSince(dayOf(new Date(now.getTime() - DAYS_OF_REVIEW * DAY_MS))),
      inWords: asItIs,
    },
    {
      key: 'noi-tiep-nhan',
      title: 'Chưa nơi nào tiếp nhận',
      advice: 'Thủ tục của cấp xã hoặc của đơn vị mình mà chưa trang nào khai nơi tiếp nhận.',
      kind: 'offering',
      rows: offeredNowhere(root.kind),
      inWords: asItIs,
    },
    {
      key: 'mau-don',
      title: 'Không có tệp mẫu đơn',
      advice: 'Chưa có tệp nào ở mục mẫu đơn, tờ khai hoặc ở giấy tờ trong thành phần hồ sơ.',
      tab: 'Hồ sơ',
      rows: withoutForm(),
      inWords: asItIs,
    },
    {
      key: 'mot-phan',
      title: 'Trực tuyến một phần, chưa nêu lý do',
      advice: 'Dịch vụ công trực tuyến một phần phải nói vì sao chưa toàn trình.',
      tab: 'Trực tuyến',
      rows: partialWithoutReason(),
      inWords: asItIs,
    },
  ]
}

/** What the people of a member site look after. */
export function memberSection(site: OwnSite): Section {
  return {
    key: `noi-tiep-nhan-${site.slug}`,
    title: `Chưa khai nơi tiếp nhận – ${site.name}`,
    advice:
      'Khai quầy, giờ, cán bộ; hoặc khai là không tiếp nhận. Chưa khai thì người dân thấy Bộ phận một cửa chung.',
    kind: 'offering',
    rows: undeclaredAt(site),
    inWords: asItIs,
  }
}

/** The site as sections speak of it. */
export async function siteFor(payload: Payload, id: string): Promise<OwnSite> {
  const { name, slug, kind } = await payload.findByID({
    collection: 'sites',
    id,
    select: { name: true, slug: true, kind: true },
    locale: 'vi',
    depth: 0,
  })
  return { id, name, slug, kind }
}

function partInWords(value: string): string {
  const part = MANDATORY_PARTS.find((known) => known.value === value)
  return part ? `Thiếu ${part.label.toLowerCase()} (thẻ ${part.tab})` : value
}

/** `62/2021/QH14|expired` → the number with its effect in words. */
function basisInWords(detail: string): string {
  const [number = '', effect = ''] = detail.split('|')
  return `${number}: ${labelOf(EFFECTS, effect).toLowerCase()}`
}
