import { createHash, randomBytes } from 'node:crypto'

/** 256 bits: nobody guesses one, however many there are. */
const TOKEN_BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** The secret part of a new link. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What is kept of a token; `null` for what never was one, so that made-up addresses ask the database nothing. */
export function hashOfToken(token: string): string | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : null
}
