import type { SiteRole } from '@/platform/users/memberships'
import { COMMUNE_WITH_FOUR_EYES, COMMUNE_WITHOUT_FOUR_EYES } from './data/communes'
import { ROOT } from './sites'

/** A person who can log in to the demo. */
export type DemoAccount = {
  name: string
  email: string
  /** What the person may do, in Vietnamese, for the list printed at the start. */
  role: string
  site: string
  roles: SiteRole[]
  isSystemAdmin: boolean
}

type Row = [name: string, mailbox: string, role: string, site: string, roles: SiteRole[]]

const rows: Row[] = [
  [
    'Quản trị Minh Giang',
    'quantri',
    'Quản trị hệ thống và duyệt đăng của huyện',
    ROOT,
    ['admin', 'publisher'],
  ],
  ['Trần Thu Hà', 'duyet', 'Duyệt đăng của huyện', ROOT, ['publisher']],
  ['Lê Quốc Bảo', 'bientap', 'Biên tập của huyện', ROOT, ['editor']],
  ['Phạm Thị Ngân', 'vanthu', 'Văn thư của huyện', ROOT, ['clerk']],
  [
    'Đỗ Thị Hạnh',
    'duyet.anbinh',
    'Duyệt đăng của xã An Bình (bốn mắt)',
    COMMUNE_WITH_FOUR_EYES,
    ['publisher'],
  ],
  [
    'Nguyễn Văn Khải',
    'bientap.anbinh',
    'Biên tập của xã An Bình (bốn mắt)',
    COMMUNE_WITH_FOUR_EYES,
    ['editor'],
  ],
  [
    'Hồ Sỹ Nguyên',
    'bientap.longkhe',
    'Biên tập của xã Long Khê (tự đăng được)',
    COMMUNE_WITHOUT_FOUR_EYES,
    ['editor'],
  ],
]

/** The demo accounts, the administrator first. All share the password of the data folder. */
export const demoAccounts: DemoAccount[] = rows.map(([name, mailbox, role, site, roles]) => ({
  name,
  email: `${mailbox}@minhgiang.example`,
  role,
  site,
  roles,
  isSystemAdmin: roles.includes('admin'),
}))
