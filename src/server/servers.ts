import { randomBytes } from 'node:crypto'
import { env } from '@/env'
import { type OpenDataFolder, startServers } from '@/platform/local-services/local-services'
import { checkDatabase } from '@/platform/local-services/postgres-database'
import { StartError } from '@/platform/local-services/start-error'
import type { ChildEnv } from './node-process'
import { warn } from './terminal'

/** The database and the search server of a portal, embedded or its owner's own. */
export interface PortalServers {
  embedded: boolean
  databaseUri: string
  databaseMigrationUri: string
  /** What every process of the portal gets. */
  childEnv: ChildEnv
  demoPassword: string | undefined
  stop(): Promise<void>
}

/**
 * Starts the embedded servers, or checks those that the environment names.
 * @param leaving gives up waiting for them
 * @throws StartError with the reason in Vietnamese; nothing is left running then
 */
export async function openServers(
  folder: OpenDataFolder,
  leaving = new AbortController().signal,
): Promise<PortalServers> {
  const internal = { PORTAL_DATA_DIR: folder.path, PORTAL_INTERNAL_SECRET: randomBytes(32).toString('hex') }
  if (env.DATABASE_URI !== undefined) return openOwnServers(env.DATABASE_URI, internal)
  const servers = await startServers(folder, { throwaway: false, leaving, onNotice: warn })
  const { databaseUri, databaseMigrationUri, meiliHost, meiliKey, secrets } = servers
  return {
    embedded: true,
    databaseUri,
    databaseMigrationUri,
    childEnv: {
      ...internal,
      PORTAL_EMBEDDED: '1',
      DATABASE_URI: databaseUri,
      MEILI_HOST: meiliHost,
      MEILI_KEY: meiliKey,
      PAYLOAD_SECRET: secrets.payloadSecret,
    },
    demoPassword: secrets.demoPassword,
    stop: () => servers.stop(),
  }
}

async function openOwnServers(databaseUri: string, childEnv: ChildEnv): Promise<PortalServers> {
  const databaseMigrationUri = env.DATABASE_MIGRATION_URI ?? databaseUri
  await checkDatabase(databaseUri)
  if (databaseMigrationUri !== databaseUri) await checkDatabase(databaseMigrationUri)
  await checkSearchServer()
  return {
    embedded: false,
    databaseUri,
    databaseMigrationUri,
    // The owner's password is for migrations alone.
    childEnv: { ...childEnv, DATABASE_MIGRATION_URI: undefined },
    demoPassword: undefined,
    stop: () => Promise.resolve(),
  }
}

async function checkSearchServer(): Promise<void> {
  const response = await fetch(`${env.MEILI_HOST ?? ''}/version`, {
    headers: { authorization: `Bearer ${env.MEILI_KEY ?? ''}` },
    signal: AbortSignal.timeout(10_000),
  }).catch((error: unknown) => {
    throw new StartError(
      `Không kết nối được Meilisearch (${(error as Error).message}): hãy kiểm tra máy chủ tìm kiếm và MEILI_HOST.`,
    )
  })
  if (!response.ok) {
    throw new StartError(`Meilisearch từ chối khóa (mã ${response.status}): hãy kiểm tra MEILI_KEY.`)
  }
}
