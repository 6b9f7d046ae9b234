import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { LARGEST_FILE_BYTES } from '@/platform/media/file-types'
import { normaliseText } from '@/platform/text/normalise'
import { type Database, listOf } from '../batches/batch-state'
import { waitingFilesFolder } from '../batches-folder'

/** What can belong to a document, by how its name ends. */
const TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
}

const HOUR_MS = 3_600_000

/** Why a file cannot be attached, by its name and size alone; `null` when it may be. */
export function fileProblem(name: string, bytes: number): string | null {
  if (!(endingOf(name) in TYPES))
    return 'Chỉ gắn được tệp PDF, Word (.doc, .docx), Excel (.xls, .xlsx) hoặc ảnh (.jpg, .png).'
  if (bytes === 0) return 'Tệp rỗng (0 byte): có thể chép dở hoặc quét hỏng. Hãy quét lại.'
  if (bytes > LARGEST_FILE_BYTES) return 'Tệp lớn hơn 25 MB. Hãy nén hoặc chia nhỏ tệp.'
  return null
}

export function mimeTypeOf(name: string): string {
  return TYPES[endingOf(name)] ?? 'application/octet-stream'
}

/** A name as people see it: NFC, without the folders of the machine it came from. */
export function tidyFileName(name: string): string {
  return normaliseText(name).split(/[\\/]/).at(-1)?.trim().slice(-200) ?? ''
}

/** The name under which a waiting file lies: by its content, so that the same file brought twice is one. */
export function storedNameOf(site: string, hash: string, name: string): string {
  return `${site}-${hash}${endingOf(name)}`
}

export function storedPath(storedName: string): string {
  return join(waitingFilesFolder, storedName)
}

export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Stores what came over the network; the name appears only when the whole file is there. */
export async function storeContent(storedName: string, content: Buffer): Promise<void> {
  await mkdir(waitingFilesFolder, { recursive: true })
  const half = `${storedPath(storedName)}.${randomUUID()}.half`
  await writeFile(half, content, { flush: true })
  await rename(half, storedPath(storedName))
}

export async function isStored(storedName: string): Promise<boolean> {
  return stat(storedPath(storedName)).then(
    () => true,
    () => false,
  )
}

export async function removeStored(storedName: string): Promise<void> {
  await rm(storedPath(storedName), { force: true })
}

/**
 * Removes what a crash has left in our own folder: files of which no record waits. Young ones stay, their record may be on
 * its way.
 */
export async function removeLeftovers(db: Database, now = Date.now()): Promise<void> {
  const names = await readdir(waitingFilesFolder).catch(() => [] as string[])
  if (names.length === 0) return
  const { rows } = await db.execute(
    sql`select stored_name as name from document_batch_files where state = 'waiting' and stored_name in (${listOf(names)})`,
  )
  const waiting = new Set((rows as { name: string }[]).map(({ name }) => name))
  for (const name of names.filter((candidate) => !waiting.has(candidate))) {
    const found = await stat(storedPath(name)).catch(() => null)
    if (found && now - found.mtimeMs > HOUR_MS) await removeStored(name)
  }
}

function endingOf(name: string): string {
  return extname(name).toLowerCase()
}
