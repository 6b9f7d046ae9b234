import { sql } from '@payloadcms/db-postgres/drizzle'
import { Forbidden } from 'payload'
import { Refusal } from '../../publishing/refusal'
import { transactionOf } from '../../publishing/transaction'
import { inOneTransaction } from '../security/account-request'
import { isSetupCode } from './setup-code'

/**
 * Makes the first account, which runs the whole instance. Payload's own address would give it to whoever comes first; this
 * one stands in its place and asks for the code of the server.
 */
export const makeFirstAdmin = inOneTransaction('/first-register', async (req) => {
  const { code, name, email, password } = req.data ?? {}
  const db = await transactionOf(req)
  // Two who come at the same moment with the code: the second waits and finds the first.
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('first admin'))`)
  const { rows } = await db.execute(sql`SELECT FROM users LIMIT 1`)
  if (rows.length > 0) throw new Forbidden(req.t)
  if (!isSetupCode(code)) {
    throw new Refusal(
      'Mã thiết lập không đúng. Mã được in ở cửa sổ chạy máy chủ khi cổng khởi động, hoặc là giá trị của PORTAL_SETUP_CODE.',
      403,
    )
  }
  const data = {
    name: text(name),
    email: text(email),
    password: typeof password === 'string' ? password : '',
    isSystemAdmin: true,
  }
  await req.payload.create({ collection: 'users', data, depth: 0, req })
  return { made: true }
})

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
