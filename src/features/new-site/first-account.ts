import { randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/publishing/transaction'
import { SITE_ROLES } from '@/platform/users/memberships'
import type { AccountOutcome, FirstAccount } from './wanted-site'

/** Letters and digits that nobody mistakes for each other when they are read out over the telephone. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz'
const DIGITS = '23456789'
const PASSWORD_GROUPS = 4
const GROUP_LENGTH = 4

const EVERY_ROLE = SITE_ROLES.map(({ value }) => value)

/**
 * Gives the person all four roles at the site, in the transaction of `req`. Who has an account already keeps it, its name
 * and its password.
 */
export async function giveSiteTo(
  req: PayloadRequest,
  site: string,
  { name, email, password = startingPassword() }: FirstAccount,
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

/** A password of 4 × 4 letters and digits, about 80 bits; the person changes it after the first login. */
export function startingPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => {
      const signs = LETTERS + DIGITS
      return signs.charAt(randomInt(signs.length))
    }).join('')
  return Array.from({ length: PASSWORD_GROUPS }, group).join('-')
}

/** Held for the rest of the transaction: the roles of one person may be changed elsewhere at the same moment. */
async function accountOf(req: PayloadRequest, email: string): Promise<string | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select id from users where lower(email) = ${email} for update`)
  return (rows[0] as { id: string } | undefined)?.id ?? null
}
