import type { ReactNode } from 'react'
import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { FILE_TEXTS_PATH } from './file-text-path'
import './file-texts.css'

type Props = ScreenProps & { title: string; children: () => Promise<ReactNode>; isDetail?: boolean }

/** A screen about the text of files, for whoever is logged in; what it shows is limited to the person's sites. */
export function Frame({ title, isDetail, children, ...props }: Props) {
  const list = { label: 'Chữ trong tệp', url: FILE_TEXTS_PATH }
  const trail = isDetail ? [list, { label: title }] : [{ label: list.label }]
  return (
    <AdminScreen {...props} path={FILE_TEXTS_PATH} trail={trail} className="file-texts">
      {async () => (
        <>
          <h1>{title}</h1>
          {await children()}
        </>
      )}
    </AdminScreen>
  )
}
