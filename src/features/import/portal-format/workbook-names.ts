import { open, type FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
/** The end of an archive's directory, with the longest comment that may follow it. */
const LONGEST_END = 22 + 65_535
const NOT_PACKED = 0

/**
 * The names of a workbook's sheets, out of the one small file of the archive that lists them: a workbook of the whole
 * catalogue would take half a minute to open. Empty for what is no workbook.
 */
export async function sheetNames(path: string): Promise<string[]> {
  const file = await open(path)
  try {
    const list = await entry(file, 'xl/workbook.xml')
    const names = list?.toString('utf8').matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g) ?? []
    return [...names].map(([, name = '']) => name.normalize('NFC'))
  } finally {
    await file.close()
  }
}

async function entry(file: FileHandle, wanted: string): Promise<Buffer | null> {
  const directory = await directoryOf(file)
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE;) {
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    if (name.replace(/^\//, '') === wanted) {
      const isPacked = directory.readUInt16LE(at + 10) !== NOT_PACKED
      return content(file, directory.readUInt32LE(at + 42), directory.readUInt32LE(at + 20), isPacked)
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return null
}

async function directoryOf(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat()
  const tail = await bytes(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END))
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_SIGNATURE) {
      return bytes(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12))
    }
  }
  return Buffer.alloc(0)
}

async function content(file: FileHandle, at: number, length: number, isPacked: boolean): Promise<Buffer> {
  const head = await bytes(file, at, 30)
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = await bytes(file, start, length)
  return isPacked ? inflateRawSync(packed) : packed
}

async function bytes(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}
