import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { digestSections } from '@/features/desk-sections'
import { queueDigests } from '@/platform/desk/digest'
import { forgetOldLetters } from '@/platform/mail/letter-row'

const PAUSE_MS = 60_000

/** Writes the letters of the morning when their hour comes, until the signal ends it. */
export async function keepDigests(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await queueDigests(payload, new Date(), digestSections)
      await forgetOldLetters(payload)
    } catch (error) {
      if (!signal.aborted)
        payload.logger.error({ err: error, msg: 'The letters of the morning are written later' })
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
