import type { PayloadRequest } from 'payload'

/** The worker reads so many items for one job. */
const ITEMS_A_JOB = 100
/** More documents than people change at a time: an import, which lets others go first. */
const MANY = 100

/**
 * Writes, in the transaction of `req`, the jobs that bring search and pages up to date with documents whose effect is
 * another now; a crash after the commit loses none.
 */
export async function queueSyncOf(
  req: PayloadRequest,
  documents: { id: string; site: string }[],
): Promise<void> {
  const queue = documents.length > MANY ? 'slow' : 'now'
  for (let start = 0; start < documents.length; start += ITEMS_A_JOB) {
    const batch = documents.slice(start, start + ITEMS_A_JOB)
    const input = {
      collection: 'legal-documents',
      ids: batch.map(({ id }) => id),
      sites: [...new Set(batch.map(({ site }) => site))],
    }
    await req.payload.jobs.queue({ task: 'sync', queue, input, req })
  }
}
