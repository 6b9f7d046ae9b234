import type { ReactNode } from 'react'
import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { FILE_TEXTS_PATH } from './file-text-path'
import './file-texts.css'

type Props = ScreenProps & { title: string; children: () => Promise<ReactNode>; isDetail?: boolean }

/** A screen about the text of files, for whoever is logged in; what it shows is limited to the person's sites. */
export function Frame({ title, isDetail, children, ...props }: Props) {
  return (
    // A longer trail does not fit on a telephone.
    <AdminScreen
      {...props}
      path={FILE_TEXTS_PATH}
      trail={[{ label: 'Chữ trong tệp' }]}
      className="file-texts"
    >
      {async () => (
        <>
          {isDetail && <a href={FILE_TEXTS_PATH}>‹ Chữ trong tệp</a>}
          <h1>{title}</h1>
          {await children()}
        </>
      )}
    </AdminScreen>
  )
}
