'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** One group for all that editors do about the search: Payload groups collections only, so they are listed here. */
const LINKS = [
  { href: '/admin/collections/search-terms', id: 'nav-search-terms', label: 'Từ tìm kiếm' },
  { href: '/admin/collections/best-bets', id: 'nav-best-bets', label: 'Kết quả ghim' },
  { href: '/admin/tim-khong-thay', id: 'nav-unfound-searches', label: 'Tìm không thấy' },
]

/** The group "Tìm kiếm" of the admin's menu. */
export function SearchNav() {
  const pathname = usePathname()
  return (
    <NavGroup label="Tìm kiếm">
      {LINKS.map(({ href, id, label }) => {
        const isActive = pathname === href || pathname.startsWith(`${href}/`)
        return (
          <Link key={id} className="nav__link" href={href} id={id} prefetch={false}>
            {isActive && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{label}</span>
          </Link>
        )
      })}
    </NavGroup>
  )
}
