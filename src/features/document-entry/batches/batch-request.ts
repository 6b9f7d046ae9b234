import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { isSystemAdmin, hasRoleAt, type SiteRole } from '@/platform/users/memberships'

/** Who enters documents in bulk at a site. */
export const ENTRY_ROLES: SiteRole[] = ['clerk', 'publisher']

/** True when the person may enter documents at the site. */
export function mayEnter(person: TypedUser | null | undefined, site: string): boolean {
  return Boolean(person) && (isSystemAdmin(person) || hasRoleAt(person, site, ENTRY_ROLES))
}

/** The person as the account is now, in whose name the worker writes; `null` where the account is gone. */
export async function personBehind(payload: Payload, id: string | null): Promise<TypedUser | null> {
  if (!id) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [user] = docs
  return user ? { ...user, collection: 'users' } : null
}

type Options = { user: TypedUser | null; context?: Record<string, unknown> }

/** Does work in one transaction, as a person or – without one – as the portal. What throws leaves nothing behind. */
export async function inTransaction<Result>(
  payload: Payload,
  { user, context = {} }: Options,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context, locale: 'vi', ...(user ? { user } : {}) }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
