import { existsSync, realpathSync } from 'node:fs'
import { prepareDataFolder } from './data-folder'
import { lockFolder } from './data-folder-lock'
import { startMeilisearch } from './meilisearch'
import { startPostgres } from './postgres'
import { databaseUris } from './postgres-database'
import { readRunRecord, RunRecord, stopOrphans } from './run-record'
import type { ServiceContext } from './service-context'
import { loadSecrets, type Secrets } from './secrets'
import { isAlive } from './system-processes'

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
 * Starts PostgreSQL and Meilisearch on an open data folder, each on its own free port of 127.0.0.1, and restarts them
 * should they end by themselves.
 * @throws StartError with the reason in Vietnamese; no server is left running then
 */
export async function startServers(
  folder: OpenDataFolder,
  options: Pick<ServiceContext, 'throwaway' | 'leaving' | 'onNotice'>,
): Promise<LocalServices & { stop(): Promise<void> }> {
  const context = { dataDir: folder.path, secrets: folder.secrets, record: folder.record, ...options }
  const [postgres, meilisearch] = await Promise.allSettled([
    startPostgres(context),
    startMeilisearch(context),
  ])
  const stop = once(async () => {
    if (meilisearch.status === 'fulfilled') await meilisearch.value.stop()
    if (postgres.status === 'fulfilled') await postgres.value.stop()
  })
  if (postgres.status === 'fulfilled' && meilisearch.status === 'fulfilled') {
    const { databaseUri, databaseMigrationUri } = postgres.value
    const { meiliHost, meiliKey } = meilisearch.value
    return { databaseUri, databaseMigrationUri, meiliHost, meiliKey, secrets: folder.secrets, stop }
  }
  await stop()
  throw postgres.status === 'rejected' ? postgres.reason : (meilisearch as PromiseRejectedResult).reason
}

/**
 * Opens a data folder and starts its servers, for tests and for commands that run while no portal does.
 * @param options.throwaway servers for tests: faster, and their data does not survive a power cut
 * @throws StartError with the reason in Vietnamese; nothing is left running then
 */
export async function startLocalServices(options: {
  dataDir: string
  throwaway?: boolean
  onNotice?: (line: string) => void
}): Promise<LocalServices & { stop(): Promise<void> }> {
  const folder = await openDataFolder(options.dataDir)
  try {
    const servers = await startServers(folder, {
      throwaway: options.throwaway ?? false,
      leaving: new AbortController().signal,
      onNotice: options.onNotice ?? (() => undefined),
    })
    const stop = once(async () => {
      folder.announceStop()
      await servers.stop()
      await folder.close()
    })
    return { ...servers, stop }
  } catch (error) {
    await folder.close()
    throw error
  }
}

/** The servers of the portal that runs on a data folder right now, or undefined when none does. */
export function findRunningServices(dataDir: string): LocalServices | undefined {
  const record = existsSync(dataDir) ? readRunRecord(dataDir) : undefined
  if (!record || !isAlive(record.supervisor)) return undefined
  const { postgres, meilisearch } = record.ports
  if (postgres === undefined || meilisearch === undefined) return undefined
  const secrets = loadSecrets(dataDir)
  return {
    ...databaseUris({
      port: postgres,
      superuserPassword: secrets.postgresSuperuser,
      ownerPassword: secrets.postgresOwner,
      runtimePassword: secrets.postgresRuntime,
    }),
    meiliHost: `http://127.0.0.1:${meilisearch}`,
    meiliKey: secrets.meilisearchKey,
    secrets,
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined
  return () => (result ??= action())
}
