import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ImportError } from './source-record'

/** How a file is packed, told by its content: names of files lie. */
export type SourceForm = 'spreadsheet' | 'archive' | 'json' | 'json-lines'

const HEAD_BYTES = 64 * 1024
const TAR_MAGIC_AT = 257

/**
 * Tells the form of a file from its first bytes, through gzip where it is compressed.
 * @throws ImportError with one Vietnamese line for a file that cannot be read or has no known form
 */
export async function formOf(path: string): Promise<SourceForm> {
  const head = await headOf(path)
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'spreadsheet'
  if (head.subarray(TAR_MAGIC_AT, TAR_MAGIC_AT + 5).toString('latin1') === 'ustar') return 'archive'
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  const [firstLine = ''] = text.split('\n')
  if (text.startsWith('{') && firstLine.trim() !== '{') return 'json-lines'
  if (text.startsWith('[') || text.startsWith('{')) return 'json'
  throw new ImportError(
    `Không nhận ra định dạng của tệp ${path}: cần JSONL, JSON, tệp nén .tar hoặc bảng tính .xlsx (nén gzip hay không đều được).`,
  )
}

/** The content of a file as a stream of bytes, unpacked where it is gzipped. */
export async function openSource(path: string): Promise<Readable> {
  const isPacked = await isGzip(path)
  const file = createReadStream(path)
  if (!isPacked) return file
  const gunzip = createGunzip()
  // A failure on either side ends the reader with that failure.
  pipeline(file, gunzip).catch((error: Error) => gunzip.destroy(error))
  return gunzip
}

async function headOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of await openSource(path)) {
      chunks.push(chunk as Buffer)
      length += (chunk as Buffer).length
      if (length >= HEAD_BYTES) break
    }
  } catch (error) {
    throw new ImportError(`Không đọc được tệp ${path}: ${reasonOf(error)}`)
  }
  return Buffer.concat(chunks)
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw new ImportError(`Không đọc được tệp ${path}: ${reasonOf(error)}`)
  })
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } catch (error) {
    throw new ImportError(`Không đọc được tệp ${path}: ${reasonOf(error)}`)
  } finally {
    await file.close()
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'không có tệp này.'
  if (code === 'EISDIR') return 'đây là một thư mục.'
  if (code === 'EACCES') return 'không có quyền đọc.'
  return `tệp bị hỏng hoặc bị cắt dở (${(error as Error).message}).`
}
