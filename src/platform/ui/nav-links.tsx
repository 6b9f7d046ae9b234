'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { SiteRole } from '../users/memberships'

export type NavLink = {
  href: string
  id: string
  label: string
  /** Shown to people with one of these roles at any site; to all where it is absent. */
  roles?: SiteRole[]
}

type Person = { isSystemAdmin?: boolean; memberships?: { roles?: string[] }[] }

/** A group of the admin's menu for screens that are no list of a collection; Payload groups collections only. */
export function NavLinks({ label, links }: { label: string; links: NavLink[] }) {
  const pathname = usePathname()
  const { user } = useAuth()
  const { isSystemAdmin, memberships = [] } = (user ?? {}) as Person
  const held = new Set<string>(memberships.flatMap(({ roles = [] }) => roles))
  const shown = links.filter(({ roles }) => isSystemAdmin || !roles || roles.some((role) => held.has(role)))
  if (shown.length === 0) return null
  return (
    <NavGroup label={label}>
      {shown.map(({ href, id, label: name }) => (
        <Link key={id} className="nav__link" href={href} id={id} prefetch={false}>
          {(pathname === href || pathname.startsWith(`${href}/`)) && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{name}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
