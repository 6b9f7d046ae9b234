import type { Payload } from 'payload'
import { fillContentHashes, fillDraftUses } from '@/platform/media/fill-media-facts'

/** Brings up to date what is known of files from before it was kept, once at the start, until the signal ends it. */
export async function keepMediaKnown(payload: Payload, signal: AbortSignal): Promise<void> {
  for (const fill of [fillDraftUses, fillContentHashes]) {
    await fill(payload, signal).catch((error: unknown) => {
      if (!signal.aborted)
        payload.logger.error({ err: error, msg: 'What files are was not filled in; tried at the next start' })
    })
  }
}
