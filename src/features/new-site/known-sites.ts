import type { Payload } from 'payload'
import { idOf } from '@/platform/publishing/references'

/** A site as far as a new one may collide with it or stand below it. */
export type KnownSite = {
  id: string
  name: string
  slug: string
  hosts: string[]
  unitCode: string | null
  isRoot: boolean
  parent: string | null
  memberHostPattern: string | null
}

/** All sites there are; a country has some thousands. */
export async function readKnownSites(payload: Payload): Promise<KnownSite[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    select: {
      name: true,
      slug: true,
      hosts: true,
      unitCode: true,
      isRoot: true,
      parent: true,
      memberHostPattern: true,
    },
    locale: 'vi',
    depth: 0,
    pagination: false,
  })
  return docs.map((site) => ({
    id: site.id,
    name: site.name,
    slug: site.slug,
    hosts: (site.hosts ?? []).map(({ host }) => host),
    unitCode: site.unitCode ?? null,
    isRoot: site.isRoot ?? false,
    parent: idOf(site.parent),
    memberHostPattern: site.memberHostPattern ?? null,
  }))
}
