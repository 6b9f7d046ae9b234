import { Secret, TOTP } from 'otpauth'

/** Codes of the step before and after pass as well: clocks of telephones are not exact. */
const WINDOW = 1

/** A new secret as authenticator apps take it, in base32 (160 bits). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code says: which portal, whose account, which secret. */
export function setupAddress(secret: string, email: string, portal: string): string {
  return generator(secret, { label: email, issuer: portal }).toString()
}

/**
 * The number of the 30 seconds that a code of six digits belongs to, or `null` when it is wrong. Whoever accepts the code
 * keeps the number: a code of the same or an earlier one is never accepted again (RFC 6238, section 5.2).
 */
export function stepOfCode(secret: string, code: string, at = Date.now()): number | null {
  const totp = generator(secret)
  const delta = totp.validate({ token: code, timestamp: at, window: WINDOW })
  return delta === null ? null : totp.counter({ timestamp: at }) + delta
}

function generator(secret: string, names: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
}
