import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Meilisearch } from 'meilisearch'
import { Client } from 'pg'
import { ownServices } from './own-services'

/*
 * Runs before each file of integration tests: a database of its own, copied from the migrated one, and an empty search
 * server. The environment is set before anything of the portal is imported, because `src/env.ts` reads it once.
 */
const { superuserUri, databaseUri, migrationUri, meiliHost, meiliKey, meiliSearchKey } = ownServices()
const name = `test_${randomUUID().replaceAll('-', '')}`

const client = new Client({ connectionString: superuserUri })
await client.connect()
await client.query(`create database ${name} template portal`)
await client.end()

const meili = new Meilisearch({ host: meiliHost, apiKey: meiliKey })
for (const { uid } of (await meili.getRawIndexes({ limit: 1000 })).results)
  await meili.deleteIndex(uid).waitTask({ timeout: 60_000 })

Object.assign(process.env, {
  DATABASE_URI: withDatabase(databaseUri),
  DATABASE_MIGRATION_URI: withDatabase(migrationUri),
  MEILI_HOST: meiliHost,
  MEILI_KEY: meiliKey,
  MEILI_SEARCH_KEY: meiliSearchKey,
  PAYLOAD_SECRET: randomUUID() + randomUUID(),
  PORTAL_DATA_DIR: mkdtempSync(path.join(tmpdir(), 'mot-cong-test-data-')),
  PORTAL_DEMO_PASSWORD: `Test-${randomUUID()}`,
  // Letters of a test never leave this machine.
  SMTP_URL: '',
  // Nothing listens here: a test that needs the web server starts one.
  PORT: '1',
})

function withDatabase(uri: string): string {
  const url = new URL(uri)
  url.pathname = `/${name}`
  return url.href
}
