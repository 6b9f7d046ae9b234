import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { jobsChannel, workerLockKey } from '@/platform/jobs/channel'

const reconnectPause = 500

/**
 * The worker's own connection: it hears of committed jobs, and its lock proves that this is the only worker and that it
 * lives. After a break it connects again by itself.
 */
export class JobsSession {
  private client: Client | undefined
  private closed = false
  private waiting: (() => void)[] = []
  private onlyWorker: Promise<number> | undefined
  private generation = 0

  constructor(private readonly databaseUri: string) {}

  /**
   * Resolves while this process is the one worker of its database, with a number that grows whenever the connection
   * was broken: jobs that ran then may have been cut off.
   */
  whenOnlyWorker(): Promise<number> {
    return (this.onlyWorker ??= this.becomeOnlyWorker())
  }

  /**
   * Frees jobs of a queue that were cut off. Payload has no lease on jobs, so this is for a queue of which nothing runs:
   * with one worker, whatever is marked as running then is not.
   */
  async freeCutOffJobs(queue: string): Promise<void> {
    await this.client?.query('update payload_jobs set processing = false where processing and queue = $1', [
      queue,
    ])
  }

  /** Resolves at the next announced job, or after `timeout` milliseconds. */
  async nextWake(timeout: number): Promise<void> {
    const timer = new AbortController()
    await Promise.race([
      new Promise<void>((resolve) => this.waiting.push(resolve)),
      delay(timeout, undefined, { signal: timer.signal }).catch(() => undefined),
    ])
    timer.abort()
  }

  /** Lets everybody who waits go on. */
  wake(): void {
    for (const resume of this.waiting.splice(0)) resume()
  }

  async close(): Promise<void> {
    this.closed = true
    await this.client?.end()
  }

  private async becomeOnlyWorker(): Promise<number> {
    while (!this.closed) {
      const client = new Client({ connectionString: this.databaseUri, keepAlive: true })
      client.on('error', () => this.forget(client))
      client.on('end', () => this.forget(client))
      client.on('notification', () => this.wake())
      try {
        await client.connect()
        const { rows } = await client.query<{ locked: boolean }>(
          `select pg_try_advisory_lock(${workerLockKey}) as locked`,
        )
        if (rows[0]?.locked === true) {
          await client.query(`listen ${jobsChannel}`)
          this.client = client
          return ++this.generation
        }
        await client.end()
      } catch {
        // The database is away or another worker is just ending: tried again until it works.
        await client.end().catch(() => undefined)
      }
      await delay(reconnectPause)
    }
    return this.generation
  }

  private forget(client: Client): void {
    if (this.client !== client) return
    this.client = undefined
    this.onlyWorker = undefined
    this.wake()
  }
}
