'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { BOARD_PATH, INBOX_PATH } from '../paths'

/** Payload groups collections only, so these screens are listed here. */
export function FollowNavLinks({ pressing }: { pressing: number }) {
  const pathname = usePathname()
  const links = [
    { href: INBOX_PATH, id: 'nav-inbox', label: pressing > 0 ? `Văn bản đến (${pressing})` : 'Văn bản đến' },
    { href: BOARD_PATH, id: 'nav-board', label: 'Theo dõi chỉ đạo' },
  ]
  return (
    <NavGroup label="Thực hiện chỉ đạo">
      {links.map(({ href, id, label }) => (
        <Link key={id} className="nav__link" href={href} id={id} prefetch={false}>
          {pathname.startsWith(href) && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
