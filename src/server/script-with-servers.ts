import { join } from 'node:path'
import { env } from '@/env'
import {
  findRunningServices,
  openDataFolder,
  type OpenDataFolder,
} from '@/platform/local-services/local-services'
import { pendingMigrations } from './migrations'
import { type ChildEnv, spawnOnTerminal } from './node-process'
import { projectFolder } from './project-folder'
import { openServers, type PortalServers } from './servers'
import { runTask } from './task'
import { say } from './terminal'

/** A script of ours below `src/server`, with its arguments. */
type Script = { name: string; args?: string[] }

/**
 * Runs one of our scripts in a process of its own, on this terminal, because the environment is read once: with the
 * servers that the environment names, else with those of the running portal, else with servers started for it and
 * stopped after it.
 * @param signal stops the script
 * @returns its exit code
 * @throws StartError when the servers cannot be started
 */
export async function runScriptWithServers(script: Script, signal: AbortSignal): Promise<number> {
  if (env.DATABASE_URI !== undefined) return runScript(script, {}, signal)
  const running = findRunningServices(env.PORTAL_DATA_DIR)
  if (running) {
    const { databaseUri, meiliHost, meiliKey, secrets } = running
    const servers = { DATABASE_URI: databaseUri, MEILI_HOST: meiliHost, MEILI_KEY: meiliKey }
    return runScript(
      script,
      { ...servers, PORTAL_EMBEDDED: '1', PAYLOAD_SECRET: secrets.payloadSecret },
      signal,
    )
  }
  const folder = await openDataFolder(env.PORTAL_DATA_DIR)
  let servers: PortalServers | undefined
  try {
    say('Cổng đang tắt: tự khởi động PostgreSQL và Meilisearch.')
    servers = await openServers(folder)
    await migrate(folder, servers, signal)
    const code = await runScript(script, servers.childEnv, signal)
    say('Trang và chỉ mục tìm kiếm có dữ liệu mới khi cổng khởi động.')
    return code
  } finally {
    folder.announceStop()
    await servers?.stop()
    await folder.close()
  }
}

async function migrate(folder: OpenDataFolder, servers: PortalServers, signal: AbortSignal): Promise<void> {
  if ((await pendingMigrations(servers.databaseMigrationUri)).length === 0) return
  await runTask(folder, {
    name: 'migrate',
    script: join(projectFolder, 'src/server/migrate.ts'),
    env: { ...servers.childEnv, DATABASE_URI: servers.databaseMigrationUri },
    failure: 'Không nâng cấp được cơ sở dữ liệu.',
    signal,
    onLine: () => undefined,
  })
}

function runScript({ name, args = [] }: Script, childEnv: ChildEnv, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted()
  const child = spawnOnTerminal(join(projectFolder, 'src/server', name), {
    args,
    env: { ...childEnv, PORTAL_DATA_DIR: env.PORTAL_DATA_DIR },
  })
  signal.addEventListener('abort', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
