import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { searchList } from '@/features/search-list'
import { forgetOldSearches } from '@/platform/search/counting/forget-old-searches'
import { reconcile, type Reconciliation } from '@/platform/search/indexing/reconcile'

const HOUR_MS = 60 * 60_000
/** The search server may still be starting, or a rebuild by hand be under way. */
const RETRY_AFTER_MS = 10_000

/**
 * Compares the search index with the database now and every hour, and heals what differs; builds the index where there
 * is none. Ends when the signal does; a rebuild that is cut off leaves the live index as it was.
 */
export async function keepIndexTrue(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const pause = await reconcile(payload, searchList).then(
      (result) => {
        tellOf(payload, result)
        return HOUR_MS
      },
      (error: unknown) => {
        if (!signal.aborted) payload.logger.error({ err: error, msg: 'The search index was not compared' })
        return RETRY_AFTER_MS
      },
    )
    await delay(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Deletes counts of searches that have become too old, now and every hour, until the signal ends it. */
export async function keepCountsYoung(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await forgetOldSearches(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Old counts of searches were not deleted' })
    })
    await delay(HOUR_MS, undefined, { signal }).catch(() => undefined)
  }
}

function tellOf(payload: Payload, { rebuilt, differences }: Reconciliation): void {
  const wrong = Object.values(differences).reduce(
    (sum, { missing, stale, foreign }) => sum + missing + stale + foreign,
    0,
  )
  if (rebuilt) payload.logger.info('The search index was built')
  else if (wrong > 0) payload.logger.info({ msg: 'The search index was healed', differences })
}
