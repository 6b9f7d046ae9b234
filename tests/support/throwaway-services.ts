import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { startLocalServices } from '@/platform/local-services/local-services'
import { searchOnlyKey } from '@/platform/search/indexing/search-only-key'
import type { Services } from './own-services'

const run = promisify(execFile)
const project = path.resolve(import.meta.dirname, '../..')

/** Real servers for one test run: a set for each file that runs at the same time. */
export default async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const sets = await Promise.all(Array.from({ length: config.maxWorkers }, startServices))
  provide(
    'services',
    sets.map(({ services }) => services),
  )
  return async () => {
    await Promise.all(sets.map(({ stop }) => stop()))
  }
}

/** In a temporary folder and on free ports; the migrated database is a template. */
async function startServices(): Promise<{ services: Services; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-test-'))
  const services = await startLocalServices({ dataDir: folder, throwaway: true })
  const superuser = new URL(services.databaseMigrationUri)
  superuser.username = 'postgres'
  superuser.password = services.secrets.postgresSuperuser
  superuser.pathname = '/postgres'
  await run('node', ['node_modules/payload/bin.js', 'migrate'], {
    cwd: project,
    env: {
      ...process.env,
      DATABASE_URI: services.databaseMigrationUri,
      MEILI_HOST: services.meiliHost,
      MEILI_KEY: services.meiliKey,
      PAYLOAD_SECRET: services.secrets.payloadSecret,
    },
  })
  return {
    services: {
      dataDir: folder,
      superuserUri: superuser.href,
      databaseUri: services.databaseUri,
      migrationUri: services.databaseMigrationUri,
      meiliHost: services.meiliHost,
      meiliKey: services.meiliKey,
      meiliSearchKey: (await searchOnlyKey(services.meiliHost, services.meiliKey)) ?? '',
    },
    stop: async () => {
      await services.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
