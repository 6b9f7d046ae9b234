import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { generateImportMap } from 'payload'
import { expect, it } from 'vitest'
import config from '@payload-config'
import { portalPayload } from '@/platform/payload-client'

const run = promisify(execFile)
const project = path.resolve(import.meta.dirname, '../..')
const temporary = mkdtempSync(path.join(tmpdir(), 'mot-cong-generated-'))

it('has a migration for every change of the schema (else: npm run migrate:create)', async () => {
  const payload = await portalPayload()
  const migrations = path.join(temporary, 'migrations')
  cpSync(path.join(project, 'src/migrations'), migrations, { recursive: true })
  payload.db.migrationDir = migrations
  await payload.db.createMigration({ payload, migrationName: 'missing', forceAcceptWarning: true })
  const written = readdirSync(migrations).find((name) => name.endsWith('_missing.ts'))
  expect(readFileSync(path.join(migrations, written ?? ''), 'utf8')).not.toContain('db.execute')
})

it('has types that follow the collections (else: npm run generate)', async () => {
  const fresh = path.join(temporary, 'payload-types.ts')
  await run('node', ['node_modules/payload/bin.js', 'generate:types'], {
    cwd: project,
    env: { ...process.env, PAYLOAD_TS_OUTPUT_PATH: fresh },
  })
  expect(readFileSync(fresh, 'utf8')).toBe(readFileSync(path.join(project, 'src/payload-types.ts'), 'utf8'))
})

it('has an import map that follows the admin components (else: npm run generate)', async () => {
  const committed = path.join(project, 'src/app/(payload)/admin/importMap.js')
  const fresh = path.join(temporary, 'importMap.js')
  const { admin, ...rest } = await config
  const importMap = { ...admin.importMap, importMapFile: fresh }
  cpSync(committed, fresh)
  await generateImportMap({ ...rest, admin: { ...admin, importMap } }, { force: true, log: false })
  expect(readFileSync(fresh, 'utf8')).toBe(readFileSync(committed, 'utf8'))
})
