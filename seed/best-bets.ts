import { slugOf } from '@/platform/text/slug'
import type { Outcome, SeedSession } from './session'
import { ROOT } from './sites'

/** What people search for, and the district's news that answers it. */
const PINNED: [phrases: string[], newsTitle: string][] = [
  [
    ['bảng giá đất', 'giá đất năm 2027', 'giá đất mới'],
    'Thông báo lấy ý kiến dự thảo bảng giá đất điều chỉnh năm 2027',
  ],
  [
    ['lịch cắt điện', 'cúp điện', 'mất điện'],
    'Tạm ngừng cấp điện để sửa chữa lưới điện tại năm xã cuối tuần này',
  ],
]

/** Two results pinned by the editors of the district. */
export function seedBestBets(session: SeedSession): Promise<Outcome> {
  return session.ensure(
    'best-bets',
    'title',
    PINNED.map(([phrases, title]) => ({
      key: phrases.join(', '),
      data: {
        phrases,
        site: session.idOf('sites', ROOT),
        item: { relationTo: 'news', value: session.idOf('news', slugOf(title), ROOT) },
      },
    })),
  )
}
