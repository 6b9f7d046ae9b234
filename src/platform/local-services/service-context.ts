import type { RunRecord } from './run-record'
import type { Secrets } from './secrets'

/** What the servers of one data folder share. */
export interface ServiceContext {
  dataDir: string
  secrets: Secrets
  record: RunRecord
  /** A server for tests: nothing it holds needs to survive a power cut. */
  throwaway: boolean
  /** Gives up waiting for a server that is not ready yet, after a long recovery for one. */
  leaving: AbortSignal
  /** Told in Vietnamese of what a person should know: restarts, an index made anew. */
  onNotice(line: string): void
}
