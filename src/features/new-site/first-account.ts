import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/publishing/transaction'
import { SITE_ROLES } from '@/platform/users/memberships'
import { readableCode } from '@/platform/users/readable-code'
import type { AccountOutcome, FirstAccount } from './wanted-site'

const EVERY_ROLE = SITE_ROLES.map(({ value }) => value)

/**
 * Gives the person all four roles at the site, in the transaction of `req`. A starting password is made where none is given, which the
 * person changes after the first login. Who has an account already keeps it, its name and its password.
 */
export async function giveSiteTo(
  req: PayloadRequest,
  site: string,
  { name, email, password = readableCode() }: FirstAccount,
): Promise<AccountOutcome> {
  const membership = { site, roles: EVERY_ROLE }
  const known = await accountOf(req, email)
  if (!known) {
    const data = { name, email, password, memberships: [membership] }
    await req.payload.create({ collection: 'users', data, depth: 0, req })
    return { email, password }
  }
  const { memberships } = await req.payload.findByID({ collection: 'users', id: known, depth: 0, req })
  await req.payload.update({
    collection: 'users',
    id: known,
    data: { memberships: [...(memberships ?? []), membership] },
    depth: 0,
    req,
  })
  return { email, password: null }
}

/** Held for the rest of the transaction: the roles of one person may be changed elsewhere at the same moment. */
async function accountOf(req: PayloadRequest, email: string): Promise<string | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select id from users where lower(email) = ${email} for update`)
  return (rows[0] as { id: string } | undefined)?.id ?? null
}
