import { portalPayload } from '@/platform/payload-client'
import { env } from '@/env'
import { keepBatchesMoving } from '@/features/document-entry/batches/keep-batches-moving'
import { keepImportsMoving } from '@/features/import/updates/keep-imports-moving'
import { keepFilesRead } from '@/platform/file-text/worker/keep-files-read'
import { keepAccountsTended } from './account-upkeep'
import { keepEffectsCurrent } from './effect-upkeep'
import { keepMediaKnown } from './media-upkeep'
import { JobsSession } from './jobs-session'
import { keepDigests } from './letter-upkeep'
import { keepProceduresCurrent } from './procedure-upkeep'
import { keepCountsYoung, keepIndexTrue } from './search-upkeep'
import { stopWithSupervisor } from './supervised'
import { keepSchedules } from './workflow-upkeep'

/** How often the worker looks for jobs by itself: retries become due without a notification. */
const pollInterval = 1000
const jobsAtOnce = 50

const payload = await portalPayload()
const session = new JobsSession(env.DATABASE_URI ?? '')
const upkeep = new AbortController()
let stopping = false
stopWithSupervisor(async () => {
  stopping = true
  upkeep.abort()
  session.wake()
  await Promise.all([nowLoop, slowLoop])
  await session.close()
  await payload.destroy()
})

const nowLoop = workThrough('now', jobsAtOnce)
const slowLoop = workThrough('slow', 1)
void session.whenOnlyWorker().then(() => {
  void keepIndexTrue(payload, upkeep.signal)
  void keepCountsYoung(payload, upkeep.signal)
  void keepImportsMoving(payload, upkeep.signal)
  void keepBatchesMoving(payload, upkeep.signal)
  void keepProceduresCurrent(payload, upkeep.signal)
  void keepEffectsCurrent(payload, upkeep.signal)
  void keepFilesRead(payload, upkeep.signal)
  void keepSchedules(payload, upkeep.signal)
  void keepAccountsTended(payload, upkeep.signal)
  void keepMediaKnown(payload, upkeep.signal)
  void keepDigests(payload, upkeep.signal)
})
process.send?.('ready')

/** Runs the jobs of one queue until the worker stops. Two queues run beside each other. */
async function workThrough(queue: 'now' | 'slow', limit: number): Promise<void> {
  let freedAt = 0
  while (!stopping) {
    try {
      const generation = await session.whenOnlyWorker()
      if (stopping) return
      if (generation !== freedAt) {
        await session.freeCutOffJobs(queue)
        freedAt = generation
      }
      const { noJobsRemaining } = await payload.jobs.run({ queue, limit, silent: { info: true } })
      if (noJobsRemaining !== true) continue
    } catch (error) {
      // A database that is away is back in seconds; the jobs wait in it.
      payload.logger.error({ err: error, msg: `Queue ${queue} is waiting for the database` })
    }
    if (!stopping) await session.nextWake(pollInterval)
  }
}
