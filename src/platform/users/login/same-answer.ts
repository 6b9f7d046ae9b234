import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'

/** What Payload 3.90 spends on a password. */
const ITERATIONS = 600_000
const KEY_BYTES = 32

const derive = promisify(pbkdf2)

/**
 * Whoever is unknown or locked costs the work of a wrong password and is answered like one: neither the words nor the time
 * tell whether an address has an account.
 */
export const answerAlike: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim())
    return args
  const { rows } = await req.payload.db.drizzle.execute(sql`
    SELECT FROM users
    WHERE email = ${email.toLowerCase().trim()} AND (lock_until IS NULL OR lock_until <= ${new Date().toISOString()})`)
  if (rows.length > 0) return args
  await derive(password, randomBytes(32).toString('hex'), ITERATIONS, KEY_BYTES, 'sha256')
  throw new AuthenticationError(req.t)
}
