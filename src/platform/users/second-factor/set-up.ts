import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { qrPath, type QrPath } from '../../qr-path'
import { Refusal } from '../../publishing/refusal'
import { portalName } from '../portal-name'
import { typedCode } from '../readable-code'
import { storeFactor } from './factor-store'
import { LoginStep } from './login-step'
import { newSecret, setupAddress, stepOfCode } from './one-time-code'
import { open, seal } from './secret-box'

const VALID_MS = 15 * 60_000

/** What a person needs to put the account into an authenticator app, and to come back with a code. */
export type SetUp = {
  /** The secret sealed for this person, valid a quarter of an hour. Nothing is stored before a code has confirmed it. */
  ticket: string
  /** In base32, groups of four, to be typed where no camera is at hand. */
  secret: string
  qr: QrPath
}

const contents = z.object({ secret: z.string(), until: z.number() })

/** Offers a new secret to a person. */
export async function offerSetUp(
  req: PayloadRequest,
  { id, email }: { id: string; email: string },
): Promise<SetUp> {
  const secret = newSecret()
  return {
    ticket: seal(JSON.stringify({ secret, until: Date.now() + VALID_MS }), { purpose: 'setup', person: id }),
    secret: secret.match(/.{4}/g)?.join(' ') ?? secret,
    qr: qrPath(setupAddress(secret, email, await portalName(req))),
  }
}

/**
 * Turns the factor on when the code belongs to the secret of the ticket.
 * @returns the recovery codes, to be shown this once
 */
export async function confirmSetUp(
  req: PayloadRequest,
  person: string,
  { ticket, code }: { ticket: unknown; code: unknown },
): Promise<string[]> {
  const secret = secretOf(ticket, person)
  if (!secret) throw new Refusal('Mã QR này đã quá 15 phút: hãy tải lại trang để lấy mã mới.', 400)
  const step = stepOfCode(secret, typeof code === 'string' ? typedCode(code) : '')
  if (step === null) {
    throw new LoginStep('sai-ma', 'Mã không đúng. Hãy nhập sáu chữ số đang hiện trong ứng dụng.')
  }
  const codes = await storeFactor(req, person, { secret, step })
  if (!codes) throw new Refusal('Tài khoản này đã bật xác thực hai bước.', 409)
  return codes
}

function secretOf(ticket: unknown, person: string): string | null {
  const opened = typeof ticket === 'string' ? open(ticket, { purpose: 'setup', person }) : null
  if (opened === null) return null
  const { secret, until } = contents.parse(JSON.parse(opened))
  return until > Date.now() ? secret : null
}
