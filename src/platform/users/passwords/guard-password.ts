import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { Refusal } from '../../publishing/refusal'
import { transactionOf } from '../../publishing/transaction'
import { normaliseText } from '../../text/normalise'
import { portalName } from '../portal-name'
import { keepLeaning, readFactor } from '../second-factor/factor-store'
import { endSessions } from '../sessions/sign-ins'
import { needsFactor, passwordFault } from './password-rule'

/** `mật khẩu` is typed in two ways that look the same; one is compared and stored. */
export const passwordInOneForm: CollectionBeforeOperationHook = ({ args }) => {
  const { data } = args as { data?: { password?: unknown } }
  if (typeof data?.password !== 'string') return args
  return { ...args, data: { ...data, password: normaliseText(data.password) } }
}

/** The rule of passwords, however an account is written. Other sessions of the person end with the old password. */
export const guardPassword: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const { password, name = originalDoc?.name, email = originalDoc?.email } = data
  if (password === undefined || password === null || password === '') return data
  const id = originalDoc?.id
  await assertPassword(req, password, { id, name, email })
  if (id) {
    const sid = (req.user as { _sid?: string } | null)?._sid
    await endSessions(req, id, req.user?.id === id && sid ? { except: sid } : {})
  }
  return data
}

/** The same for a new password by the link of a letter. All sessions end; the person logs in with it anew. */
export const guardResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password, token } = (args as { data: { password?: unknown; token?: unknown } }).data
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT id::text, name, email FROM users
    WHERE reset_password_token = ${String(token)} AND reset_password_expiration > now() FOR NO KEY UPDATE`)
  const person = rows[0] as { id: string; name: string; email: string } | undefined
  if (!person) throw new Refusal('Liên kết không đúng hoặc đã hết hạn. Hãy xin thư mới.', 403)
  await assertPassword(req, password, person)
  await endSessions(req, person.id)
  return args
}

type Person = { id?: string; name?: string; email?: string }

async function assertPassword(req: PayloadRequest, password: unknown, person: Person): Promise<void> {
  const factor = person.id ? await readFactor(req, person.id) : null
  const names = [person.name ?? '', person.email ?? '', await portalName(req), portalHost(), 'Một Cổng']
  const fault =
    typeof password === 'string'
      ? passwordFault(password, { hasSecondFactor: factor !== null, names })
      : 'Mật khẩu phải là chữ.'
  if (fault) {
    const errors = [{ message: fault, path: 'password', label: 'Mật khẩu' }]
    throw new ValidationError({ collection: 'users', errors, req }, req.t)
  }
  if (person.id) await keepLeaning(req, person.id, needsFactor(password as string))
}

/** `minhgiang` of `https://www.minhgiang.example`; a portal at an IP address or on one's own machine has no name of its own. */
function portalHost(): string {
  const labels = new URL(env.PORTAL_URL).hostname.replace(/^www\./, '').split('.')
  const [first = ''] = labels
  return labels.length > 1 && /[a-z]/.test(first) ? first : ''
}
