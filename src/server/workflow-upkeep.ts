import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { settleDue } from '@/platform/workflow/due'

/** So that what is due goes out at most some seconds late; the promise is a minute. */
const PAUSE_MS = 5_000

/** Publishes and takes down what is due, now and all the time, until the signal ends it. */
export async function keepSchedules(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await settleDue(payload, new Date()).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Some schedules were not kept yet; tried again' })
    })
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
