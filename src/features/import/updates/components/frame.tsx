import type { ReactNode } from 'react'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import { importOfficers } from '../decide-import'
import { IMPORTS_PATH } from '../imports-path'
import './imports.css'

type Props = ScreenProps & { title: string; children: () => Promise<ReactNode>; isDetail?: boolean }

/** A screen of the imports, for those who may bring files. */
export function Frame({ title, isDetail, children, ...props }: Props) {
  const list = { label: 'Nhập thủ tục', url: IMPORTS_PATH }
  const trail = isDetail ? [list, { label: 'Lần nhập' }] : [{ label: list.label }]
  return (
    <AdminScreen {...props} path={IMPORTS_PATH} trail={trail} className="imports">
      {async (req) => (
        <>
          <h1>{title}</h1>
          {(await importOfficers({ req })) ? (
            await children()
          ) : (
            <p>Chỉ người duyệt đăng hoặc quản trị của trang gốc được nhập thủ tục.</p>
          )}
        </>
      )}
    </AdminScreen>
  )
}
