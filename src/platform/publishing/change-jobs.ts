import type { PayloadRequest } from 'payload'

/** Set on `req.context` by a bulk writer that queues one job for many items itself. */
export const BULK_CONTEXT = 'syncQueuedInBulk'

type Change = { collection: string; id: string; site: string | null }

/**
 * Writes, in the transaction of the change, the job that brings search and pages up to date after the commit. The job
 * names only the item: the worker reads it as it is then, so order and repetition never matter.
 */
export async function queueSync(req: PayloadRequest, change: Change): Promise<void> {
  if (req.context[BULK_CONTEXT]) return
  await req.payload.jobs.queue({
    task: 'sync',
    queue: 'now',
    input: { collection: change.collection, ids: [change.id], sites: change.site ? [change.site] : [] },
    req,
  })
}

/** The same for reference data that pages print but search does not list: only the pages are made anew. */
export async function queueExpiry(req: PayloadRequest, tags: string[]): Promise<void> {
  if (req.context[BULK_CONTEXT]) return
  await req.payload.jobs.queue({ task: 'expire', queue: 'now', input: { tags }, req })
}
