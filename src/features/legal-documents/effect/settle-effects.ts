import type { Payload } from 'payload'
import { findRootSiteId } from '@/platform/sites/root-site'
import { effectPeriods } from './effect-rule'
import { asOnlySettler } from './effects-transaction'
import { loadFacts } from './load-facts'
import { queueSyncOf } from './queue-sync'
import { changedDocuments, replacePeriods } from './stored-periods'

type Run = { ids: Promise<string[]>; synced: Set<string> }

let last: Promise<unknown> = Promise.resolve()
let waiting: Run | undefined

/**
 * Computes the effect of all published legal documents anew and writes what differs, in one transaction with the jobs
 * that bring search and pages up to date with it. Repeating it changes nothing; a crash leaves everything as it was. Not
 * to be called inside a transaction, whose changes it could not see.
 * @param synced documents that the caller brings up to date itself afterwards
 * @returns the ids of all documents whose periods changed
 */
export function settleEffects(payload: Payload, synced: string[] = []): Promise<string[]> {
  // Whoever comes while another run is under way shares the next one: it sees what all of them have committed.
  waiting ??= begin(payload)
  for (const id of synced) waiting.synced.add(id)
  return waiting.ids
}

function begin(payload: Payload): Run {
  const synced = new Set<string>()
  const ids = last.then(() => {
    waiting = undefined
    return settleNow(payload, synced)
  })
  last = ids.catch(() => undefined)
  return { ids, synced }
}

async function settleNow(payload: Payload, synced: Set<string>): Promise<string[]> {
  const rootSite = await findRootSiteId(payload)
  if (rootSite === null) return []
  return asOnlySettler(payload, async (execute, req) => {
    const facts = await loadFacts(execute)
    const wanted = effectPeriods(facts, rootSite)
    const changed = await changedDocuments(execute, wanted)
    if (changed.length === 0) return []
    await replacePeriods(execute, changed, wanted)
    const isChanged = new Set(changed)
    const untold = facts.filter(({ id }) => isChanged.has(id) && !synced.has(id))
    await queueSyncOf(req, untold)
    return changed
  })
}
