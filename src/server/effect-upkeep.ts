import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { announceBegun } from '@/features/legal-documents/effect/announce-begun'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { dayOf } from '@/platform/time/calendar-day'

/** So that a day begins at most half a minute late. */
const PAUSE_MS = 30_000
const HOUR_MS = 60 * 60_000
/** Days before the start that are looked at again: the portal may have been off, or an expiry of pages been lost. */
const LOOK_BACK_MS = 7 * 24 * HOUR_MS

/**
 * Lets a day that begins change the effect of documents on pages and in search with nobody editing, and settles effects
 * anew every hour, until the signal ends it.
 */
export async function keepEffectsCurrent(payload: Payload, signal: AbortSignal): Promise<void> {
  let seen = dayOf(new Date(Date.now() - LOOK_BACK_MS))
  let settledAt = -Infinity
  while (!signal.aborted) {
    try {
      if (performance.now() - settledAt >= HOUR_MS) {
        await settleEffects(payload)
        settledAt = performance.now()
      }
      const today = dayOf(new Date())
      if (today > seen) {
        await announceBegun(payload, seen, today)
        seen = today
      }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Effects were not brought up to date; tried again' })
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
