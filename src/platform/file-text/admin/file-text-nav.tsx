'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { FILE_TEXTS_PATH } from './file-text-path'

/** The way to the text of files in the admin's menu. */
export function FileTextNav() {
  const pathname = usePathname()
  return (
    <NavGroup label="Tệp">
      <Link className="nav__link" href={FILE_TEXTS_PATH} id="nav-file-texts" prefetch={false}>
        {pathname.startsWith(FILE_TEXTS_PATH) && <div className="nav__link-indicator" />}
        <span className="nav__link-label">Chữ trong tệp</span>
      </Link>
    </NavGroup>
  )
}
