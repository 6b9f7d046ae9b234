import { realpathSync } from 'node:fs'
import { prepareDataFolder } from './data-folder'
import { lockFolder } from './data-folder-lock'
import { startMeilisearch } from './meilisearch'
import { startPostgres } from './postgres'
import { RunRecord, stopOrphans } from './run-record'
import { loadSecrets, type Secrets } from './secrets'

/** The servers of one data folder, ready to be used. */
export interface LocalServices {
  /** Runs as a role that may only read and write rows. */
  databaseUri: string
  /** Runs as the role that owns the tables. */
  databaseMigrationUri: string
  /** Origin of the search server, e.g. http://127.0.0.1:24711. */
  meiliHost: string
  meiliKey: string
  secrets: Secrets
}

/** A data folder that this process alone may use until it lets go. */
export interface OpenDataFolder {
  /** Real path, symbolic links resolved. */
  path: string
  secrets: Secrets
  record: RunRecord
  /** Names of the processes a killed predecessor had left behind, now stopped. */
  stoppedOrphans: string[]
  announceStop(): void
  close(): Promise<void>
}

/**
 * Makes the data folder, takes its lock and stops what a killed predecessor left running on it.
 * @param isLeaving asked when another start knocks: whether this process is about to stop
 * @throws StartError when another portal uses the folder or it cannot hold data
 */
export async function openDataFolder(folder: string, isLeaving?: () => boolean): Promise<OpenDataFolder> {
  prepareDataFolder(folder)
  const path = realpathSync(folder)
  const lock = await lockFolder(path, isLeaving)
  try {
    const stoppedOrphans = await stopOrphans(path)
    const secrets = loadSecrets(path)
    const record = new RunRecord(path)
    return {
      path,
      secrets,
      record,
      stoppedOrphans,
      announceStop: () => lock.announceStop(),
      close: async () => {
        record.clear()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * Starts PostgreSQL and Meilisearch on a data folder, each on its own free port of 127.0.0.1, and restarts them
 * should they end by themselves.
 * @param options.throwaway a server for tests: faster, and its data does not survive a power cut
 * @throws StartError with the reason in Vietnamese; nothing is left running then
 */
export async function startLocalServices(options: {
  dataDir: string
  throwaway?: boolean
  onNotice?: (line: string) => void
}): Promise<LocalServices & { stop(): Promise<void> }> {
  const folder = await openDataFolder(options.dataDir)
  const context = {
    dataDir: folder.path,
    secrets: folder.secrets,
    record: folder.record,
    throwaway: options.throwaway ?? false,
    onNotice: options.onNotice ?? (() => undefined),
  }
  const started = await Promise.allSettled([startPostgres(context), startMeilisearch(context)])
  const [postgres, meilisearch] = started
  const stop = async () => {
    folder.announceStop()
    for (const service of [meilisearch, postgres]) {
      if (service.status === 'fulfilled') await service.value.stop()
    }
    await folder.close()
  }
  if (postgres.status === 'rejected' || meilisearch.status === 'rejected') {
    await stop()
    throw postgres.status === 'rejected' ? postgres.reason : (meilisearch as PromiseRejectedResult).reason
  }
  return {
    databaseUri: postgres.value.databaseUri,
    databaseMigrationUri: postgres.value.databaseMigrationUri,
    meiliHost: meilisearch.value.meiliHost,
    meiliKey: meilisearch.value.meiliKey,
    secrets: folder.secrets,
    stop: once(stop),
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined
  return () => (result ??= action())
}
