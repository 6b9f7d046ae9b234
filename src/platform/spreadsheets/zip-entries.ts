import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

/** A file inside an archive. */
export type ZipEntry = { name: string; at: number; packedLength: number; isPacked: boolean }

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_LENGTH = 46
const END_LENGTH = 22
/** The end of an archive's directory, with the longest comment that may follow it. */
const LONGEST_END = END_LENGTH + 65_535
const NOT_PACKED = 0

/**
 * The files of a ZIP archive by its own directory, so that each can be read alone and none is overlooked – the stream
 * reader of ExcelJS 4.4 now and then loses the last sheet. Empty for what is no archive.
 */
export async function zipEntries(path: string): Promise<ZipEntry[]> {
  const file = await open(path)
  try {
    const entries: ZipEntry[] = []
    const directory = await directoryOf(file)
    for (let at = 0; at + ENTRY_LENGTH <= directory.length;) {
      if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) break
      const nameEnd = at + ENTRY_LENGTH + directory.readUInt16LE(at + 28)
      const header = await bytes(file, directory.readUInt32LE(at + 42), 30)
      entries.push({
        name: directory.toString('utf8', at + ENTRY_LENGTH, nameEnd).replace(/^\//, ''),
        at: directory.readUInt32LE(at + 42) + 30 + header.readUInt16LE(26) + header.readUInt16LE(28),
        packedLength: directory.readUInt32LE(at + 20),
        isPacked: directory.readUInt16LE(at + 10) !== NOT_PACKED,
      })
      at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    }
    return entries
  } finally {
    await file.close()
  }
}

/** A file of an archive that unpacks to more than was asked for: a mistake, or a trap. */
export class TooMuchText extends Error {
  override name = 'TooMuchText'
}

/**
 * The content of a file of an archive, unpacked, as text.
 * @param mostBytes of the unpacked content; beyond it the reading ends with TooMuchText
 */
export async function* textOf(
  path: string,
  entry: ZipEntry,
  mostBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const { at, packedLength, isPacked } = entry
  if (packedLength === 0) return
  const packed = createReadStream(path, { start: at, end: at + packedLength - 1 })
  const content: Readable = isPacked ? pipeline(packed, createInflateRaw(), () => undefined) : packed
  // A letter such as "ế" may lie on the border of two chunks.
  const decoder = new TextDecoder()
  let bytesRead = 0
  for await (const chunk of content) {
    bytesRead += (chunk as Uint8Array).length
    if (bytesRead > mostBytes) throw new TooMuchText(`${entry.name} unpacks to more than ${mostBytes} bytes.`)
    yield decoder.decode(chunk as Uint8Array, { stream: true })
  }
  yield decoder.decode()
}

async function directoryOf(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat()
  const tail = await bytes(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END))
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_SIGNATURE) {
      return bytes(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12))
    }
  }
  return Buffer.alloc(0)
}

async function bytes(file: FileHandle, at: number, length: number): Promise<Buffer> {
  // What an archive says of its own lengths may be a lie.
  const most = Math.min(length, (await file.stat()).size)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, at)
  return buffer.subarray(0, bytesRead)
}
