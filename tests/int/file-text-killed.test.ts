import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { textOf, uploadFile } from '../support/files-at-site'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal } from '../support/people'

const PAGES = 400
/** Starting Payload more than once on a machine that runs other tests beside it. */
const PATIENCE = 240_000
const project = path.resolve(import.meta.dirname, '../..')

let payload: Payload
let site: string
const workers: ChildProcess[] = []

beforeAll(async () => {
  payload = await portalPayload()
  site = (await createSmallPortal(payload)).commune.id
})

afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL')
})

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'tests/support/read-files.ts'], {
    cwd: project,
    stdio: 'ignore',
  })
  workers.push(worker)
  return worker
}

/** The processes that read a file for a worker. */
function readersOf(worker: ChildProcess): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return Number(parent) === worker.pid && command.includes('extraction/child.ts')
      } catch {
        // Gone in the meantime.
        return false
      }
    })
    .map(Number)
}

const manyPages = () =>
  writePdf(
    Array.from({ length: PAGES }, (_, at) => ({ lines: [`This is page number ${at + 1} of this file`] })),
  )

async function pagesRead(media: string): Promise<number> {
  return (await textOf(payload, media)).file?.pagesRead ?? 0
}

async function untilRead(media: string, pages: number): Promise<void> {
  const enough = async () => (await pagesRead(media)) >= pages
  await waitUntil(enough, { timeout: PATIENCE, signal: AbortSignal.timeout(PATIENCE) })
}

async function untilDone(media: string): Promise<void> {
  const isDone = async () => (await textOf(payload, media)).file?.state === 'done'
  await waitUntil(isDone, { timeout: PATIENCE, signal: AbortSignal.timeout(PATIENCE) })
}

async function expectWhole(media: string): Promise<void> {
  const { file, pages } = await textOf(payload, media)
  expect(file).toMatchObject({ state: 'done', problem: null, pageCount: PAGES, pagesRead: PAGES })
  expect(pages.map(({ text }) => text)).toEqual(
    Array.from({ length: PAGES }, (_, at) => `This is page number ${at + 1} of this file`),
  )
}

it('goes on at the next page when the reading process is killed', { timeout: PATIENCE }, async () => {
  const { id } = await uploadFile(payload, site, 'a.pdf', manyPages())
  const worker = startWorker()
  await untilRead(id, 5)
  const [reader] = readersOf(worker)
  expect(reader).toBeDefined()
  process.kill(reader ?? 0, 'SIGKILL')
  await untilDone(id)
  await expectWhole(id)
})

it(
  'goes on at the next page when the worker is killed, and its reader ends with it',
  { timeout: PATIENCE },
  async () => {
    const { id } = await uploadFile(payload, site, 'b.pdf', manyPages())
    const first = startWorker()
    await untilRead(id, 5)
    const readers = readersOf(first)
    first.kill('SIGKILL')
    await once(first, 'exit')
    await waitUntil(() => Promise.resolve(readers.every(isGone)), { timeout: PATIENCE })
    const before = await textOf(payload, id)
    expect(before.file?.state).toBe('reading')
    expect(before.pages).toHaveLength(before.file?.pagesRead ?? 0)

    startWorker()
    await untilDone(id)
    await expectWhole(id)
    // What stood before was not read again.
    const kept = await textOf(payload, id)
    expect(kept.pages.slice(0, 5).map(({ updatedAt }) => updatedAt)).toEqual(
      before.pages.slice(0, 5).map(({ updatedAt }) => updatedAt),
    )
  },
)

it('reads each file once when there are two workers', { timeout: PATIENCE }, async () => {
  const files = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      uploadFile(payload, site, `${at}.pdf`, writePdf([{ lines: ['One page'] }])),
    ),
  )
  startWorker()
  startWorker()
  for (const { id } of files) await untilDone(id)
  const { rows } = await payload.db.drizzle.execute(
    sql`select distinct attempts::int from file_texts where page_count = 1`,
  )
  expect(rows).toEqual([{ attempts: 1 }])
})

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}
