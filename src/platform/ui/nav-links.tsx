'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { SiteRole } from '../users/memberships'

export type NavLink = {
  href: string
  id: string
  label: string
  /** Shown to people with one of these roles at any site; to all where it is absent. */
  roles?: SiteRole[]
  /** With `roles`: only those who hold them at the root. */
  onlyAtRoot?: boolean
}

/** A group of the admin's menu for screens that are no list of a collection; Payload groups collections only. */
export function NavLinks({ label, links }: { label: string; links: NavLink[] }) {
  const pathname = usePathname()
  if (links.length === 0) return null
  return (
    <NavGroup label={label}>
      {links.map(({ href, id, label: name }) => (
        <Link key={id} className="nav__link" href={href} id={id} prefetch={false}>
          {(pathname === href || pathname.startsWith(`${href}/`)) && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{name}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
