import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moveBatch } from '@/features/document-entry/batches/batch-state'
import { waitingFilesFolder, watchedFolder } from '@/features/document-entry/batches-folder'
import { recordFile } from '@/features/document-entry/files/file-records'
import { matchFilesOfBatch } from '@/features/document-entry/files/match-files'
import {
  hashOf,
  removeLeftovers,
  storeContent,
  storedNameOf,
} from '@/features/document-entry/files/stored-files'
import { waitUntil } from '@/platform/local-services/wait-until'
import { mediaFolder } from '@/platform/media/media-folder'
import { portalPayload } from '@/platform/payload-client'
import { filledTemplate, goodRow, uploadedBatch } from '../support/entry-fixtures'
import { smallPdf } from '../support/small-pdf'
import { createSmallPortal, requestAs } from '../support/people'

const ROWS = 500
/** Some rows have two files, some none. */
const FILES = 480
const KILLS = 6
/** Payload starts anew after each kill, on a machine that runs other tests beside it. */
const PATIENCE = 600_000
const TWO_HOURS_MS = 7_200_000
const project = path.resolve(import.meta.dirname, '../..')

let payload: Payload
let site: string
let person: string
let child: ChildProcess

beforeAll(async () => {
  payload = await portalPayload()
  site = (await createSmallPortal(payload)).commune.id
  person = (await requestAs(payload, site, 'clerk')).user?.id ?? ''
})

afterAll(() => child?.kill('SIGKILL'))

function startWorker(): void {
  child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/move-batches.ts'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

async function killWorker(): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

type Counts = {
  documents: number
  numbers: number
  versions: number
  written: number
  attached: number
  media: number
  linked: number
  texts: number
  state: string
}

const client = new Client({ connectionString: process.env.DATABASE_URI })

async function counts(): Promise<Counts> {
  const { rows } = await client.query<Counts>(`select
    (select count(*)::int from legal_documents) as documents,
    (select count(distinct number_key)::int from legal_documents) as numbers,
    (select count(*)::int from _legal_documents_v) as versions,
    (select count(*)::int from document_batch_rows where state = 'written') as written,
    (select count(*)::int from document_batch_files where state = 'attached') as attached,
    (select count(*)::int from media) as media,
    (select count(*)::int from _legal_documents_v v join _legal_documents_v_rels r on r.parent_id = v.id
      where v.latest and r.media_id is not null) as linked,
    (select count(*)::int from file_texts) as texts,
    (select state::text from document_batches) as state`)
  return rows[0] as Counts
}

const numberOf = (at: number) => `${at + 1}/2024/QĐ-UBND`
/** The file of the row, and for every tenth row, whose neighbour has none, an annex. */
const fileNameOf = (at: number) =>
  at % 10 === 9 ? `${at}-2024-QĐ-UBND-phu-luc.pdf` : `${at + 1}-2024-QĐ-UBND.pdf`

it(
  `writes ${ROWS} rows with ${FILES} files once each, although it is killed ${KILLS} times`,
  { timeout: PATIENCE },
  async () => {
    await client.connect()
    const rows = Array.from({ length: ROWS }, (_, at) => goodRow(numberOf(at)))
    const content = await filledTemplate(payload, 'legal-documents', rows)
    const batch = await uploadedBatch(payload, { site, kind: 'legal-documents', content })
    const signal = AbortSignal.timeout(PATIENCE)
    const until = (condition: () => Promise<boolean>) => waitUntil(condition, { timeout: PATIENCE, signal })

    startWorker()
    await until(async () => (await counts()).state === 'waiting')
    // Half of the files come with the batch, half are put into the watched folder while it is written.
    const dropped = path.join(watchedFolder, 'xa-mot')
    mkdirSync(dropped, { recursive: true })
    for (let at = 0; at < FILES; at += 1) {
      const pdf = smallPdf(`file ${at}`)
      if (at % 2 === 0) {
        const file = { site, batch, originalName: fileNameOf(at), hash: hashOf(pdf) }
        await storeContent(storedNameOf(site, file.hash, file.originalName), pdf)
        await recordFile(payload, file)
      } else writeFileSync(path.join(dropped, fileNameOf(at)), pdf)
    }
    await matchFilesOfBatch(payload, batch)
    await moveBatch(payload.db.drizzle, batch, ['waiting'], 'writing', sql`, confirmed_by_id = ${person}`)

    const begun = Date.now()
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = await counts()
      await until(async () => {
        const { written, attached } = await counts()
        return written + attached >= before.written + before.attached + 60 + kill * 7
      })
      await killWorker()
      const left = await counts()
      // Whatever PostgreSQL still commits of the killed process is whole.
      expect(left.documents).toBe(left.numbers)
      expect(left.attached).toBe(left.linked)
      startWorker()
    }
    await until(async () => {
      const { written, attached } = await counts()
      return written === ROWS && attached === FILES
    })
    const seconds = (Date.now() - begun) / 1000
    await until(async () => (await counts()).state === 'done')
    await killWorker()
    console.log(`${ROWS} rows, ${FILES} files, ${KILLS} kills: ${seconds.toFixed(1)} s`)

    expect(await counts()).toMatchObject({
      documents: ROWS,
      numbers: ROWS,
      written: ROWS,
      attached: FILES,
      media: FILES,
      linked: FILES,
      texts: FILES,
      state: 'done',
    })
    // A kill between the commit and the removal of what waited leaves a file that the hourly cleaning takes; nothing else
    // is left in the places where files wait, and among the media no file that no record knows.
    await removeLeftovers(payload.db.drizzle, Date.now() + TWO_HOURS_MS)
    expect(readdirSync(dropped)).toEqual([])
    expect(readdirSync(waitingFilesFolder)).toEqual([])
    const { rows: media } = await client.query<{ filename: string }>('select filename from media')
    expect(readdirSync(mediaFolder).sort()).toEqual(media.map(({ filename }) => filename).sort())

    // Every file is with the document whose number it bears.
    const { rows: pairs } = await client.query<{ number: string; name: string }>(`
      select v.version_document_number as number, m.original_name as name
      from _legal_documents_v v join _legal_documents_v_rels r on r.parent_id = v.id join media m on m.id = r.media_id
      where v.latest`)
    for (const { number, name } of pairs)
      expect(name.replace(/(-phu-luc)?\.pdf$/, '')).toBe(number.replaceAll('/', '-'))
    await client.end()
  },
)
