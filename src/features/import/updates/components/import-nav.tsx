'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { IMPORTS_PATH } from '../imports-path'

/** The way to the imports, in the admin's menu. */
export function ImportNav() {
  const isActive = usePathname().startsWith(IMPORTS_PATH)
  return (
    <NavGroup label="Thủ tục hành chính">
      <Link className="nav__link" href={IMPORTS_PATH} id="nav-procedure-imports" prefetch={false}>
        {isActive && <div className="nav__link-indicator" />}
        <span className="nav__link-label">Nhập thủ tục</span>
      </Link>
    </NavGroup>
  )
}
