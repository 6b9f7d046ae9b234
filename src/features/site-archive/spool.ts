import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'

/** Lines on disk: a site may hold more than fits into memory, and a hash stands before its lines. */
export async function spoolLines(
  path: string,
  lines: AsyncIterable<string>,
): Promise<{ lines: number; bytes: number; sha256: string }> {
  const file = createWriteStream(path)
  const hash = createHash('sha256')
  let [count, bytes] = [0, 0]
  for await (const line of lines) {
    const written = Buffer.from(`${line}\n`)
    hash.update(written)
    count += 1
    bytes += written.length
    if (!file.write(written)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
  return { lines: count, bytes, sha256: hash.digest('hex') }
}
