import { resolve } from 'node:path'
import { env } from '@/env'
import { formOf } from '@/features/import/source/source-file'
import { ImportError } from '@/features/import/source/source-record'
import {
  findRunningServices,
  type LocalServices,
  type OpenDataFolder,
  openDataFolder,
} from '@/platform/local-services/local-services'
import { explainFailure } from '@/platform/local-services/start-error'
import { type ImportRequest, readImportRequest } from './import-arguments'
import { pendingMigrations } from './migrations'
import { type ChildEnv, spawnOnTerminal } from './node-process'
import { projectFolder } from './project-folder'
import { openServers, type PortalServers } from './servers'
import { runTask } from './task'
import { fail, say } from './terminal'

/*
 * `npm run import -- <kind> <file> [--site slug] [--dry-run]`: with the servers of the running portal, or with its own,
 * started for the import and stopped after it.
 */
const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => leaving.abort(new Error('Stopped by its user')))
}

try {
  const request = readImportRequest(process.argv.slice(2))
  const path = resolve(request.path)
  await formOf(path)
  process.exitCode = await importWithServers({ ...request, path })
} catch (error) {
  const known = error instanceof ImportError ? error.message : explainFailure(error)
  fail(known ?? `Không nhập được: ${(error as Error).stack ?? String(error)}`)
  process.exitCode = 1
}
process.exit()

async function importWithServers(request: ImportRequest): Promise<number> {
  if (env.DATABASE_URI !== undefined) return runImportProcess(request, {})
  const running = findRunningServices(env.PORTAL_DATA_DIR)
  if (running) return runImportProcess(request, environmentOf(running))
  const folder = await openDataFolder(env.PORTAL_DATA_DIR)
  let servers: PortalServers | undefined
  try {
    say('Cổng đang tắt: tự khởi động PostgreSQL và Meilisearch cho việc nhập.')
    servers = await openServers(folder)
    await migrate(folder, servers)
    const code = await runImportProcess(request, servers.childEnv)
    if (code === 0) say('Trang và chỉ mục tìm kiếm sẽ có dữ liệu mới khi cổng khởi động.')
    return code
  } finally {
    folder.announceStop()
    await servers?.stop()
    await folder.close()
  }
}

function environmentOf({ databaseUri, meiliHost, meiliKey, secrets }: LocalServices): ChildEnv {
  return {
    PORTAL_EMBEDDED: '1',
    DATABASE_URI: databaseUri,
    MEILI_HOST: meiliHost,
    MEILI_KEY: meiliKey,
    PAYLOAD_SECRET: secrets.payloadSecret,
  }
}

async function migrate(folder: OpenDataFolder, servers: PortalServers): Promise<void> {
  if ((await pendingMigrations(servers.databaseMigrationUri)).length === 0) return
  await runTask(folder, {
    name: 'migrate',
    script: `${projectFolder}/src/server/migrate.ts`,
    env: { ...servers.childEnv, DATABASE_URI: servers.databaseMigrationUri },
    failure: 'Không nâng cấp được cơ sở dữ liệu.',
    signal: leaving.signal,
    onLine: () => undefined,
  })
}

/** Runs the import in a process of its own, on this terminal, because the environment is read once. @returns its code */
function runImportProcess({ kind, path, site, dryRun }: ImportRequest, childEnv: ChildEnv): Promise<number> {
  leaving.signal.throwIfAborted()
  const args = [kind, path, ...(site === undefined ? [] : ['--site', site]), ...(dryRun ? ['--dry-run'] : [])]
  const child = spawnOnTerminal(`${projectFolder}/src/server/import-run.ts`, {
    args,
    env: { ...childEnv, PORTAL_DATA_DIR: env.PORTAL_DATA_DIR },
  })
  leaving.signal.addEventListener('abort', () => child.kill('SIGTERM'))
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) => done(code ?? 1))
  })
}
