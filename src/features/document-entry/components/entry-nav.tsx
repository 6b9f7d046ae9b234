'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { ENTRY_PATH } from '../entry-path'

type Person = { isSystemAdmin?: boolean; memberships?: { roles?: string[] }[] }

/** The way to bulk entry in the admin's menu, for those who enter documents. */
export function EntryNav() {
  const pathname = usePathname()
  const { user } = useAuth()
  const { isSystemAdmin, memberships = [] } = (user ?? {}) as Person
  const enters = memberships.some(({ roles = [] }) => roles.includes('clerk') || roles.includes('publisher'))
  if (!isSystemAdmin && !enters) return null
  return (
    <NavGroup label="Văn thư">
      <Link className="nav__link" href={ENTRY_PATH} id="nav-document-entry" prefetch={false}>
        {pathname.startsWith(ENTRY_PATH) && <div className="nav__link-indicator" />}
        <span className="nav__link-label">Nhập nhiều văn bản</span>
      </Link>
    </NavGroup>
  )
}
