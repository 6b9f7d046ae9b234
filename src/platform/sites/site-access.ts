import type { Access, Field, PayloadRequest, Where } from 'payload'
import { idOf } from '../publishing/references'
import { administersRoot, rootAdminField } from '../users/access'
import { EVERY_ROLE, isSystemAdmin, sitesWithRole } from '../users/memberships'
import { findRootSiteId } from './root-site'

/** No portal is deeper: province, district, commune, and one to spare. */
const MOST_LEVELS = 4

/**
 * People of the root see every site. The others see their own, what stands above, whose content reaches them, and what
 * stands directly below, to which they send.
 */
export const sitesInSight: Access = async ({ req }): Promise<boolean | Where> => {
  if (!req.user) return false
  if (isSystemAdmin(req.user)) return true
  const own = sitesWithRole(req.user, EVERY_ROLE)
  // Nothing rather than a refusal: a cover whose days are over still opens the admin, and finds it empty.
  if (own.length === 0) return { id: { in: [] } }
  const root = await findRootSiteId(req.payload, req)
  if (root && own.includes(root)) return true
  const above = await sitesAbove(req, own)
  const inSight: Where[] = [
    { id: { in: [...own, ...above] } },
    { isRoot: { equals: true } },
    { parent: { in: own } },
  ]
  return { or: inSight }
}

/** A site's admins keep what it says of itself. */
export const sitesKept: Access = async ({ req }) => {
  if (!req.user) return false
  return (await administersRoot(req)) || { id: { in: sitesWithRole(req.user, ['admin']) } }
}

/** Fields that decide where a site stands and how it is reached: the root's admins alone change them. */
const KEPT_BY_ROOT = new Set([
  'slug',
  'hosts',
  'parent',
  'kind',
  'unitCode',
  'memberHostPattern',
  'validFromOn',
  'validUntilOn',
  'endedBy',
  'successors',
  'fourEyes',
  'fourEyesExcept',
])

export function keptByRoot(fields: Field[]): Field[] {
  return fields.map((field) =>
    'name' in field && KEPT_BY_ROOT.has(field.name)
      ? ({ ...field, access: { create: rootAdminField, update: rootAdminField } } as Field)
      : field,
  )
}

const known = new WeakMap<object, Promise<string[]>>()

/** Asked many times in one request, whose user is one object. */
function sitesAbove(req: PayloadRequest, own: string[]): Promise<string[]> {
  const user = req.user as object
  const asked = known.get(user) ?? climb(req, own)
  known.set(user, asked)
  return asked
}

async function climb(req: PayloadRequest, own: string[]): Promise<string[]> {
  const above: string[] = []
  let level = own
  for (let steps = 0; level.length > 0 && steps < MOST_LEVELS; steps += 1) {
    const { docs } = await req.payload.find({
      collection: 'sites',
      where: { id: { in: level } },
      select: { parent: true },
      depth: 0,
      pagination: false,
      req,
    })
    level = docs
      .map(({ parent }) => idOf(parent))
      .filter((id) => id !== null && !above.includes(id)) as string[]
    above.push(...level)
  }
  return above
}
