import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Site } from '@/payload-types'
import type { SiteRole } from '@/platform/users/memberships'

/** A small portal: the root, a commune with four eyes and a commune without. */
export type SmallPortal = { root: Site; commune: Site; freeCommune: Site }

/** Creates the root and two communes. */
export async function createSmallPortal(payload: Payload): Promise<SmallPortal> {
  const root = await createSite(payload, {
    name: 'Huyện Thử',
    kind: 'huyen',
    slug: 'huyen-thu',
    isRoot: true,
  })
  const commune = await createSite(payload, { name: 'Xã Một', kind: 'xa', slug: 'xa-mot', parent: root.id })
  const freeCommune = await createSite(payload, {
    name: 'Xã Hai',
    kind: 'xa',
    slug: 'xa-hai',
    parent: root.id,
    fourEyes: false,
  })
  return { root, commune, freeCommune }
}

type SiteData = Pick<Site, 'name' | 'kind' | 'slug'> &
  Partial<Pick<Site, 'isRoot' | 'fourEyes'>> & { parent?: string }

async function createSite(payload: Payload, data: SiteData): Promise<Site> {
  return payload.create({
    collection: 'sites',
    data: { ...data, hosts: [{ host: `${data.slug}.localhost` }] },
    depth: 0,
  })
}

/** A request as a person with these roles at the site would make it. */
export async function requestAs(
  payload: Payload,
  site: string,
  ...roles: SiteRole[]
): Promise<PayloadRequest> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: roles.join(' '),
      email: `${crypto.randomUUID()}@example.org`,
      password: crypto.randomUUID(),
      memberships: [{ site, roles }],
    },
    depth: 0,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
