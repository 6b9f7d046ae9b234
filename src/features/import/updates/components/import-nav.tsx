'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { IMPORTS_PATH } from '../imports-path'

/** Screens about procedures that are no list of a collection; Payload groups collections only. */
const LINKS = [
  { href: IMPORTS_PATH, id: 'nav-procedure-imports', label: 'Nhập thủ tục' },
  { href: '/admin/can-xem-lai', id: 'nav-procedure-attention', label: 'Thủ tục cần xem lại' },
]

/** The group "Thủ tục hành chính" of the admin's menu. */
export function ImportNav() {
  const pathname = usePathname()
  return (
    <NavGroup label="Thủ tục hành chính">
      {LINKS.map(({ href, id, label }) => (
        <Link key={id} className="nav__link" href={href} id={id} prefetch={false}>
          {pathname.startsWith(href) && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
