import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf, transactionOf } from '../../publishing/transaction'
import { Refusal } from '../../publishing/refusal'

/** Since when an account is out of use, or `null` where it is in use. */
export async function disabledAt(req: PayloadRequest, person: string): Promise<Date | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(
    sql`SELECT disabled_at AS at FROM account_states WHERE user_id = ${person} AND disabled_at IS NOT NULL`,
  )
  const found = rows[0] as { at: string } | undefined
  return found ? new Date(found.at) : null
}

/** Said only to whoever knew the password and the code. */
export async function refuseDisabled(req: PayloadRequest, person: string): Promise<void> {
  if (!(await disabledAt(req, person))) return
  throw new Refusal('Tài khoản đã ngừng vì 45 ngày không dùng. Hãy nhờ quản trị trang của bạn mở lại.', 403)
}

/** Puts an account into use again; the 45 days begin anew. */
export async function enableAccount(req: PayloadRequest, person: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO account_states (user_id, enabled_at) VALUES (${person}, now())
    ON CONFLICT (user_id) DO UPDATE SET enabled_at = now(), disabled_at = NULL, warned_at = NULL`)
}
