import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { settleDue } from '@/features/procedures/decisions/settle-task'
import { dayOf } from '@/platform/time/calendar-day'

/** So that a day begins at most half a minute late. */
const PAUSE_MS = 30_000

/** Applies the decisions whose day has come, now and all the time, until the signal ends it. */
export async function keepProceduresCurrent(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await settleDue(payload, dayOf(new Date())).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Some procedures were not brought up to date; tried again' })
    })
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
