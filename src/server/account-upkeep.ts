import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { tendIdleAccounts } from '@/platform/users/idle/idle-accounts'

const HOUR_MS = 60 * 60_000

/** Warns of idle accounts and puts them out of use, now and every hour, until the signal ends it. */
export async function keepAccountsTended(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await tendIdleAccounts(payload).catch((error: unknown) => {
      if (!signal.aborted) payload.logger.error({ err: error, msg: 'Idle accounts were not looked through' })
    })
    await delay(HOUR_MS, undefined, { signal }).catch(() => undefined)
  }
}
