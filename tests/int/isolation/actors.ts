import type { Payload, TypedUser } from 'payload'
import type { User } from '@/payload-types'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { EVERY_ROLE, type SiteRole } from '@/platform/users/memberships'

/** Someone who tries everything. */
export type Actor = {
  name: string
  /** Where the person works; `null` for nobody's. */
  site: string | null
  roles: SiteRole[]
  user: TypedUser | null
  token: string | null
}

const YESTERDAY = storedDay(dayOf(new Date(Date.now() - 86_400_000)))

type Plan = { site?: string; roles?: SiteRole[]; memberships?: User['memberships']; isSystemAdmin?: boolean }

/** Every role at one site, two of the root, those who run the portal, and three who may do nothing. */
export async function makeActors(
  payload: Payload,
  { own, root, other }: Record<'own' | 'root' | 'other', string>,
): Promise<Actor[]> {
  const plans: Record<string, Plan> = {
    ...Object.fromEntries(EVERY_ROLE.map((role) => [role, { site: own, roles: [role] }])),
    'root-publisher': { site: root, roles: ['publisher'] },
    'root-admin': { site: root, roles: ['admin'] },
    system: { isSystemAdmin: true },
    expired: {
      memberships: [own, other, root].map((site) => ({ site, roles: EVERY_ROLE, untilOn: YESTERDAY })),
    },
    none: {},
  }
  const people: Actor[] = []
  for (const [name, plan] of Object.entries(plans)) people.push(await makeActor(payload, name, plan))
  return [...people, { name: 'stranger', site: null, roles: [], user: null, token: null }]
}

async function makeActor(payload: Payload, name: string, plan: Plan): Promise<Actor> {
  const { site = null, roles = [], isSystemAdmin = false } = plan
  const memberships = plan.memberships ?? (site ? [{ site, roles }] : [])
  const [email, password] = [`actor-${name}@example.org`, crypto.randomUUID()]
  const { id } = await payload.create({
    collection: 'users',
    data: { name, email, password, memberships, isSystemAdmin },
    depth: 0,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return { name, site, roles, user: { ...user, collection: 'users' }, token: token ?? null }
}
