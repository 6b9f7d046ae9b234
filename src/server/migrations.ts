import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '@/platform/local-services/postgres-database'
import { projectFolder } from './project-folder'

/** Names of the migrations that this code has and the database has not run yet. */
export async function pendingMigrations(databaseUri: string): Promise<string[]> {
  const known = readdirSync(join(projectFolder, 'src/migrations'))
    .filter((file) => /^\d{8}_.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  const done = new Set(await finishedMigrations(databaseUri))
  return known.filter((name) => !done.has(name)).sort()
}

function finishedMigrations(databaseUri: string): Promise<string[]> {
  return withClient(databaseUri, async (client) => {
    const { rows: tables } = await client.query<{ found: boolean }>(
      `select to_regclass('public.payload_migrations') is not null as found`,
    )
    if (tables[0]?.found !== true) return []
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    return rows.map(({ name }) => name)
  })
}
