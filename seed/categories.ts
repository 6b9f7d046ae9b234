import { communes } from './data/communes'
import type { Outcome, SeedSession } from './session'
import { ROOT } from './sites'

type Row = [slug: string, name: string, english: string]

const sections: Row[] = [
  ['thoi-su-chinh-tri', 'Thời sự – Chính trị', 'Current affairs'],
  ['kinh-te', 'Kinh tế', 'Economy'],
  ['van-hoa-xa-hoi', 'Văn hóa – Xã hội', 'Culture and society'],
  ['giao-duc-y-te', 'Giáo dục – Y tế', 'Education and health'],
  ['an-ninh-quoc-phong', 'An ninh – Quốc phòng', 'Security and defence'],
  [
    'cai-cach-hanh-chinh',
    'Cải cách hành chính – Chuyển đổi số',
    'Administrative reform and digital transformation',
  ],
  ['nong-thon-moi', 'Xây dựng nông thôn mới', 'New-style rural areas'],
  ['thong-bao', 'Thông báo', 'Announcements'],
]

const communeSections: Row[] = [
  ['tin-dia-phuong', 'Tin địa phương', 'Local news'],
  ['thong-bao', 'Thông báo', 'Announcements'],
  ['tuyen-truyen', 'Tuyên truyền', 'Campaigns'],
  ['doi-song', 'Đời sống – Văn hóa', 'Life and culture'],
]

/** The news sections of the district, and of a commune made by an earlier version those that a new site begins with. */
export function seedCategories(session: SeedSession): Promise<Outcome> {
  const rowsOf = (site: string, rows: Row[]) =>
    rows.map(([slug, name, english], index) => ({
      key: slug,
      site,
      data: { slug, name, order: (index + 1) * 10 },
      en: { name: english },
    }))
  return session.ensure('categories', 'slug', [
    ...rowsOf(ROOT, sections),
    ...communes.flatMap((commune) => rowsOf(commune.slug, communeSections)),
  ])
}
