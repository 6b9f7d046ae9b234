import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaFolder } from '@/platform/media/media-folder'
import { PICTURE_SIZE_NAMES } from '@/platform/media/picture-sizes'
import { canonicalJson } from '@/platform/publishing/content-hash'
import type { StoredRow } from '@/platform/publishing/pending-draft'
import { mediumSchema, type StoredFile } from './medium-format'
import { isObject } from './map-row'
import { rowsOf, type Reading } from './read-items'

const NAMES: ReadonlySet<string> = new Set(PICTURE_SIZE_NAMES)

export type ReadMedium = { line: string; files: StoredFile[] }

/**
 * The library of a site and the files of others that it shows, each with the hashes of its files; in the order of their
 * ids, whosever they are, because on the next portal all are the site's own.
 */
export async function* readMedia(reading: Reading, borrowed: Set<string>): AsyncGenerator<ReadMedium> {
  const others = [...borrowed].sort()
  for await (const row of rowsOf(reading, 'media')) {
    while (others[0] !== undefined && others[0] < row.id) yield* otherMedium(reading, others.shift())
    if (others[0] === row.id) others.shift()
    yield* mediumOf(reading, row)
  }
  for (const id of others) yield* otherMedium(reading, id)
}

async function* otherMedium(reading: Reading, id: string | undefined): AsyncGenerator<ReadMedium> {
  const { payload } = reading.req
  const row = await payload.db.findOne<StoredRow & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req: reading.req,
  })
  if (row) yield* mediumOf(reading, row)
}

async function* mediumOf({ onLoss }: Reading, row: StoredRow & { id: string }): AsyncGenerator<ReadMedium> {
  const sizes = Object.entries(isObject(row.sizes) ? row.sizes : {}).flatMap(([name, size]) =>
    NAMES.has(name) && isObject(size) && typeof size.filename === 'string' ? [[name, size] as const] : [],
  )
  try {
    const files: StoredFile[] = []
    // Two copies of a picture that is small itself are one file.
    for (const name of new Set([row.filename, ...sizes.map(([, { filename }]) => filename)])) {
      files.push(await fileFacts(String(name)))
    }
    const {
      alt,
      caption,
      credit,
      originalName,
      filename,
      mimeType,
      filesize,
      width,
      height,
      focalX,
      focalY,
    } = row
    const parsed = mediumSchema.parse({
      id: row.id,
      createdAt: new Date(String(row.createdAt)).toISOString(),
      medium: {
        ...{
          alt,
          caption,
          credit,
          originalName,
          filename,
          mimeType,
          filesize,
          width,
          height,
          focalX,
          focalY,
        },
        sizes: Object.fromEntries(sizes),
      },
      files,
    })
    yield { line: canonicalJson(parsed), files }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    onLoss(`Tệp không còn trên máy chủ: ${String(row.originalName ?? row.filename)}`)
  }
}

async function fileFacts(name: string): Promise<StoredFile> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(createReadStream(join(mediaFolder, name)), async function (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
    }
  })
  return { name, bytes, sha256: hash.digest('hex') }
}
