import type { ReactNode } from 'react'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import { isSystemAdmin, sitesWithRole } from '@/platform/users/memberships'
import { ENTRY_ROLES } from '../batches/batch-request'
import { ENTRY_PATH } from '../entry-path'
import './entry.css'

type Props = ScreenProps & { title: string; isDetail?: boolean; children: () => Promise<ReactNode> }

/** A screen of bulk entry, for those who enter documents. */
export function Frame({ title, isDetail, children, ...props }: Props) {
  const list = { label: 'Nhập văn bản', url: ENTRY_PATH }
  const trail = isDetail ? [list, { label: 'Lần nhập' }] : [{ label: list.label }]
  return (
    <AdminScreen {...props} path={ENTRY_PATH} trail={trail} className="entry">
      {async ({ user }) => (
        <>
          <h1>{title}</h1>
          {isSystemAdmin(user) || sitesWithRole(user, ENTRY_ROLES).length > 0 ? (
            await children()
          ) : (
            <p>Chỉ văn thư hoặc người duyệt đăng của một trang được nhập nhiều văn bản.</p>
          )}
        </>
      )}
    </AdminScreen>
  )
}
