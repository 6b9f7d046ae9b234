import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/env'

const IV_BYTES = 12
const TAG_BYTES = 16

/** What a sealed text is for. A text sealed for one purpose or one person does not open for another. */
type Seal = { purpose: 'secret' | 'setup'; person: string }

/** Encrypts a text (AES-256-GCM) with a key derived from PAYLOAD_SECRET. */
export function seal(text: string, { purpose, person }: Seal): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key(purpose), iv).setAAD(Buffer.from(person))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text again; `null` where it was changed, sealed for something else, or under another PAYLOAD_SECRET. */
export function open(sealed: string, { purpose, person }: Seal): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < IV_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key(purpose), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(person))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    // The tag does not fit: this is how the cipher says no.
    return null
  }
}

function key(purpose: string): Buffer {
  const secret = env.PAYLOAD_SECRET ?? ''
  if (!secret) throw new Error('PAYLOAD_SECRET is missing: nothing can be encrypted.')
  return Buffer.from(hkdfSync('sha256', secret, 'mot-cong', `second-factor ${purpose}`, 32))
}
