import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'
import { typedCode } from '../readable-code'

/**
 * Whether this is the code that the server printed, or that its owner set as PORTAL_SETUP_CODE. Where there is none nobody
 * knows it.
 */
export function isSetupCode(given: unknown): boolean {
  const code = env.PORTAL_SETUP_CODE
  if (!code || typeof given !== 'string') return false
  return timingSafeEqual(digest(given), digest(code))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(typedCode(text)).digest()
}
