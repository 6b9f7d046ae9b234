import { createReadStream } from 'node:fs'
import { Refusal } from '@/platform/publishing/refusal'
import { LIMITS } from './archive-format'

const NEWLINE = 10

/** The lines of a file, one after the other. Throws a Refusal at one that no item of ours fills. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let begun: Buffer[] = []
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8')
      if (line !== '') yield line
      begun = []
      bytes = 0
      from = end + 1
    }
    begun.push(chunk.subarray(from))
    bytes += chunk.length - from
    if (bytes > LIMITS.lineBytes) throw new Refusal('Gói có dòng dài bất thường.', 400)
  }
  const rest = Buffer.concat(begun).toString('utf8')
  if (rest !== '') yield rest
}
