import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenDataFolder } from '@/platform/local-services/local-services'
import { withClient } from '@/platform/local-services/postgres-database'
import { projectFolder } from './project-folder'
import type { PortalServers } from './servers'
import { runTask } from './task'

/** Whether the demo district must be laid out: the embedded database is empty, or an earlier attempt was cut off. */
export async function isDemoMissing(folder: OpenDataFolder, servers: PortalServers): Promise<boolean> {
  if (!servers.embedded) return false
  if (existsSync(markerPath(folder))) return true
  return withClient(servers.databaseUri, async (client) => {
    const { rowCount } = await client.query('select from users limit 1')
    return rowCount === 0
  })
}

/**
 * Lays out the demo district.
 * @throws StartError with the seed's last words
 */
export async function seedDemo(
  folder: OpenDataFolder,
  servers: PortalServers,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  writeFileSync(markerPath(folder), 'The demo district is being laid out.\n')
  await runTask(folder, {
    name: 'seed',
    script: join(projectFolder, 'seed/run.ts'),
    env: { ...servers.childEnv, PORTAL_DEMO_PASSWORD: servers.demoPassword },
    failure: 'Không tạo được huyện mẫu.',
    signal,
    onLine,
  })
  rmSync(markerPath(folder))
}

function markerPath(folder: OpenDataFolder): string {
  return join(folder.path, 'seed-unfinished')
}
