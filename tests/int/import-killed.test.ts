import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { procedure } from '../support/import-fixtures'
import { createSmallPortal } from '../support/people'

const RECORDS = 400
/** Starting Payload twice on a machine that runs other tests beside it. */
const PATIENCE = 240_000
const project = path.resolve(import.meta.dirname, '../..')
const file = path.join(mkdtempSync(path.join(tmpdir(), 'mot-cong-import-killed-')), 'procedures.jsonl')

beforeAll(async () => {
  await createSmallPortal(await portalPayload())
  const records = Array.from({ length: RECORDS }, (_, index) =>
    procedure(`8.${String(index).padStart(6, '0')}`),
  )
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
})

function startImport(): { child: ChildProcess; output: () => string } {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/server/import.ts', 'procedures', file, '--yes'],
    {
      cwd: project,
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, output: () => output }
}

async function counts(): Promise<
  Record<'items' | 'versions' | 'publications' | 'slugs' | 'queued' | 'writing', number>
> {
  const client = new Client({ connectionString: process.env.DATABASE_URI })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, number>>(`select
      (select count(*)::int from procedures) as items,
      (select count(*)::int from _procedures_v) as versions,
      (select count(*)::int from publications where collection = 'procedures') as publications,
      (select count(*)::int from slug_history where collection = 'procedures') as slugs,
      (select coalesce(sum(jsonb_array_length(input -> 'ids')), 0)::int from payload_jobs where task_slug = 'sync') as queued,
      (select count(*)::int from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()) as writing`)
    return rows[0] as Awaited<ReturnType<typeof counts>>
  } finally {
    await client.end()
  }
}

it(
  'leaves only whole records when it is killed, and finishes when it is run again',
  { timeout: PATIENCE },
  async () => {
    const { child } = startImport()
    const signal = AbortSignal.timeout(PATIENCE)
    await waitUntil(async () => (await counts()).items > 0, { timeout: PATIENCE, signal })
    child.kill('SIGKILL')
    await once(child, 'close')
    // The process that writes notices that its parent is gone; PostgreSQL then forgets what was not committed.
    await waitUntil(async () => (await counts()).writing === 0, { timeout: PATIENCE, signal })

    const left = await counts()
    expect(left.items).toBeLessThan(RECORDS)
    expect(left).toMatchObject({
      versions: left.items,
      publications: left.items,
      slugs: left.items,
      queued: left.items,
    })

    const again = startImport()
    const [code] = (await once(again.child, 'close')) as [number]
    expect(again.output()).toContain(
      `tạo mới ${RECORDS - left.items}, cập nhật 0, không đổi ${left.items}, từ chối 0`,
    )
    expect(code).toBe(0)
    expect(await counts()).toMatchObject({
      items: RECORDS,
      versions: RECORDS,
      publications: RECORDS,
      queued: RECORDS,
    })
  },
)
