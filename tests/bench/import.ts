import { spawn } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { readRunRecord } from '@/platform/local-services/run-record'
import { loadSecrets } from '@/platform/local-services/secrets'
import { databaseUris, withClient } from '@/platform/local-services/postgres-database'
import type { RunningPortal } from '../support/running-portal'
import { benchPublish } from './publish'
import { ratio, table } from './report'

const project = path.resolve(import.meta.dirname, '../..')

/** Rate of a whole import through all rules, beside writing the same JSON as bare rows; and publishing meanwhile. */
export async function benchImport(portal: RunningPortal, file: string): Promise<string> {
  const limit = await bareRows(portal, file)
  let isImporting = true
  const from = performance.now()
  const importing = importProcedures(portal, file).finally(() => (isImporting = false))
  const publishing = benchPublish(portal, 200, 'while procedures are imported', () => isImporting)
  const records = await importing
  const seconds = (performance.now() - from) / 1000
  const published = await publishing

  const againFrom = performance.now()
  await importProcedures(portal, file)
  const againSeconds = (performance.now() - againFrom) / 1000
  const rate = records / seconds
  return `${table(
    'Import of procedures through every rule; limit = the same JSON as bare rows in PostgreSQL',
    [
      {
        what: `${records} records, with publishes beside it`,
        figure: `${seconds.toFixed(0)} s, ${rate.toFixed(0)} records/s`,
        limit: `${limit.toFixed(0)} records/s`,
        ratio: ratio(rate / limit),
      },
      {
        what: 'the same again (unchanged)',
        figure: `${againSeconds.toFixed(0)} s, ${(records / againSeconds).toFixed(0)} records/s`,
        limit: `${limit.toFixed(0)} records/s`,
        ratio: ratio(records / againSeconds / limit),
      },
    ],
  )}\n${published}`
}

/** The file of real procedures, or `null` where there is none. */
export function realProcedures(): string | null {
  const folder = process.env.PORTAL_TEST_DATA ?? path.resolve(project, '../shared/data')
  const file = path.join(folder, 'procedures/procedures.jsonl.gz')
  return existsSync(file) ? file : null
}

/** Imports the file as an administrator does; returns the number of its records. */
export function importProcedures(portal: RunningPortal, file: string): Promise<number> {
  const child = spawn('npm', ['run', 'import', '--', 'procedures', file, '--yes'], {
    cwd: project,
    env: { ...process.env, PORT: String(portal.places.port), PORTAL_DATA_DIR: portal.places.dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      const numbers = [...output.matchAll(/Nhập xong (\d[\d.]*) bản ghi/g)].map(([, count = '']) =>
        Number(count.replaceAll('.', '')),
      )
      if (code === 0) resolve(Math.max(0, ...numbers))
      else reject(new Error(`The import ended with ${code}:\n${output}`))
    })
  })
}

async function bareRows(portal: RunningPortal, file: string): Promise<number> {
  const port = readRunRecord(portal.places.dataDir)?.ports.postgres ?? 0
  const secrets = loadSecrets(portal.places.dataDir)
  const { databaseMigrationUri } = databaseUris({
    port,
    superuserPassword: secrets.postgresSuperuser,
    ownerPassword: secrets.postgresOwner,
    runtimePassword: secrets.postgresRuntime,
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) }))
    lines.push(line)
  return withClient(databaseMigrationUri, async (client) => {
    await client.query('create temporary table bare_rows (record jsonb)')
    const from = performance.now()
    for (let start = 0; start < lines.length; start += 50) {
      await client.query('insert into bare_rows select unnest($1::jsonb[])', [lines.slice(start, start + 50)])
    }
    return lines.length / ((performance.now() - from) / 1000)
  })
}
