import { randomBytes } from 'node:crypto'
import { env } from '@/env'
import { type OpenDataFolder, startServers } from '@/platform/local-services/local-services'
import { checkDatabase } from '@/platform/local-services/postgres-database'
import { StartError } from '@/platform/local-services/start-error'
import { searchOnlyKey } from '@/platform/search/indexing/search-only-key'
import type { ChildEnv } from './node-process'
import { warn } from './terminal'

/** The database and the search server of a portal, embedded or its owner's own. */
export interface PortalServers {
  embedded: boolean
  databaseUri: string
  databaseMigrationUri: string
  /** What every process of the portal gets. */
  childEnv: ChildEnv
  /** What the web server gets instead: it can search the index and not write it. */
  webEnv: ChildEnv
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
  const childEnv = {
    ...internal,
    PORTAL_EMBEDDED: '1',
    DATABASE_URI: databaseUri,
    MEILI_HOST: meiliHost,
    MEILI_KEY: meiliKey,
    PAYLOAD_SECRET: secrets.payloadSecret,
  }
  return {
    embedded: true,
    databaseUri,
    databaseMigrationUri,
    childEnv,
    webEnv: withSearchKey(childEnv, await searchOnlyKey(meiliHost, meiliKey)),
    demoPassword: secrets.demoPassword,
    stop: () => servers.stop(),
  }
}

async function openOwnServers(databaseUri: string, internal: ChildEnv): Promise<PortalServers> {
  const databaseMigrationUri = env.DATABASE_MIGRATION_URI ?? databaseUri
  await checkDatabase(databaseUri)
  if (databaseMigrationUri !== databaseUri) await checkDatabase(databaseMigrationUri)
  await checkSearchServer()
  // The owner's password is for migrations alone.
  const childEnv = { ...internal, DATABASE_MIGRATION_URI: undefined }
  return {
    embedded: false,
    databaseUri,
    databaseMigrationUri,
    childEnv,
    webEnv: withSearchKey(childEnv, await ownSearchKey()),
    demoPassword: undefined,
    stop: () => Promise.resolve(),
  }
}

/** The key that the environment gives for searching, or one made with `MEILI_KEY` where that may make keys. */
async function ownSearchKey(): Promise<string | null> {
  if (env.MEILI_SEARCH_KEY !== undefined) return env.MEILI_SEARCH_KEY
  const made = await searchOnlyKey(env.MEILI_HOST ?? '', env.MEILI_KEY ?? '')
  if (made === null)
    warn('MEILI_KEY không được tạo khóa: máy chủ web dùng chính khóa này; nên đặt MEILI_SEARCH_KEY.')
  return made
}

function withSearchKey(childEnv: ChildEnv, key: string | null): ChildEnv {
  return key === null ? childEnv : { ...childEnv, MEILI_KEY: undefined, MEILI_SEARCH_KEY: key }
}

async function checkSearchServer(): Promise<void> {
  if (env.MEILI_KEY === undefined) {
    throw new StartError('Thiếu MEILI_KEY: tiến trình nền cần khóa ghi chỉ mục, ngoài MEILI_SEARCH_KEY.')
  }
  const response = await fetch(`${env.MEILI_HOST ?? ''}/version`, {
    headers: { authorization: `Bearer ${env.MEILI_KEY}` },
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
