import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes an entry of an archive to disk. @returns its SHA-256 */
export async function keepEntry(stream: Readable, path: string): Promise<string> {
  const hash = createHash('sha256')
  const hashed = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  // Nothing of an archive takes the place of something that is there.
  await pipeline(stream, hashed, createWriteStream(path, { flags: 'wx' }))
  return hash.digest('hex')
}

/** A small entry as text, with its SHA-256. */
export async function readEntry(stream: Readable): Promise<{ text: string; sha256: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const whole = Buffer.concat(chunks)
  return { text: whole.toString('utf8'), sha256: createHash('sha256').update(whole).digest('hex') }
}
