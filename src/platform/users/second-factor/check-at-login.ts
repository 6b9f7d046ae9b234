import {
  Forbidden,
  type CollectionAfterOperationHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { lockRow } from '../../publishing/lock-row'
import { refuseDisabled } from '../idle/account-states'
import { noteSignIn } from '../sessions/sign-ins'
import { readFactor } from './factor-store'
import { LoginStep } from './login-step'
import { mustHaveFactor } from './required'
import { confirmSetUp, offerSetUp } from './set-up'
import { useCode } from './use-code'

type Given = { code?: unknown; ticket?: unknown }

/** What came with the request besides e-mail and password; Payload hands on only those two. */
const givenWith = new WeakMap<PayloadRequest, Given>()
const recoveryCodesFor = new WeakMap<PayloadRequest, string[]>()

/** Keeps the code that came with a login or a new password, over REST or from the Local API. */
export const takeCode: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const { data } = args as { data?: Given }
  const sent: Given = req.data ?? {}
  givenWith.set(req, { code: data?.code ?? sent.code, ticket: data?.ticket ?? sent.ticket })
  return args
}

/**
 * Every way into an account comes through here, after the password or the link of a letter was right and inside the
 * transaction that makes the session: whatever is thrown undoes the session, and the new password too.
 */
export const checkSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const given = givenWith.get(req) ?? {}
  await lockRow(req, 'users', user.id)
  const factor = await readFactor(req, user.id)
  if (factor) await useCode(req, factor, given.code)
  else if (await mustHaveFactor(req, user)) await setUpNow(req, user, given)
  await refuseDisabled(req, user.id)
  await noteSignIn(req, user)
}

/** The recovery codes of a factor that was turned on while logging in go out with the answer, this once. */
export const showRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const recoveryCodes = recoveryCodesFor.get(req)
  if (!recoveryCodes || (operation !== 'login' && operation !== 'resetPassword')) return result
  return { ...(result as object), recoveryCodes }
}

/** A session that was open when the rule came ends at the latest when it would be prolonged. */
export const refuseRefreshWithoutFactor: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'refresh' || !req.user) return args
  const { id } = req.user
  await lockRow(req, 'users', String(id))
  if ((await mustHaveFactor(req, req.user)) && !(await readFactor(req, String(id)))) {
    throw new Forbidden(req.t)
  }
  return args
}

async function setUpNow(req: PayloadRequest, user: User, { code, ticket }: Given): Promise<void> {
  if (ticket && code) {
    recoveryCodesFor.set(req, await confirmSetUp(req, user.id, { ticket, code }))
    return
  }
  throw new LoginStep(
    'can-bat',
    'Vai trò của bạn bắt buộc xác thực hai bước: hãy bật trước khi vào làm việc.',
    await offerSetUp(req, user),
  )
}
