import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { mediaFolder } from '@/platform/media/media-folder'
import { filePath, MANIFEST, partPath, PARTS, type Manifest } from './archive-format'
import { type StoredFile, mediumSchema } from './medium-format'
import { readLines } from './read-lines'

/** Writes the archive beside its place and moves it there when it is whole. */
export async function packArchive(target: string, manifest: Manifest, spool: string): Promise<void> {
  const half = `${target}.dang-ghi`
  const archive = pack()
  const writing = pipeline(archive, createGzip(), createWriteStream(half, { flags: 'w' }))
  try {
    await Promise.all([writing, fill(archive, manifest, spool)])
    await rename(half, target)
  } catch (error) {
    archive.destroy()
    await rm(half, { force: true })
    throw error
  }
}

async function fill(archive: Pack, manifest: Manifest, spool: string): Promise<void> {
  const text = Buffer.from(JSON.stringify(manifest, null, 2))
  await new Promise<void>((resolve, reject) => {
    archive.entry({ name: MANIFEST, size: text.length }, text, (error) => (error ? reject(error) : resolve()))
  })
  for (const part of PARTS) {
    await add(archive, partPath(part), manifest.parts[part].bytes, join(spool, `${part}.jsonl`))
  }
  for await (const line of readLines(join(spool, 'media.jsonl'))) {
    for (const file of mediumSchema.parse(JSON.parse(line)).files) await addFile(archive, file)
  }
  archive.finalize()
}

function addFile(archive: Pack, { name, bytes }: StoredFile): Promise<void> {
  return add(archive, filePath(name), bytes, join(mediaFolder, name))
}

async function add(archive: Pack, name: string, size: number, path: string): Promise<void> {
  await pipeline(createReadStream(path), archive.entry({ name, size }))
}
