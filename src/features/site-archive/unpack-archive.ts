import { createReadStream } from 'node:fs'
import { mkdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Headers } from 'tar-stream'
import { Refusal } from '@/platform/publishing/refusal'
import { filePath, LIMITS, MANIFEST, manifestSchema, partPath, PARTS, type Manifest } from './archive-format'
import { type StoredFile, mediumSchema } from './medium-format'
import { parseLine } from './parse-line'
import { readLines } from './read-lines'
import { keepEntry, readEntry } from './take-entry'

export type Unpacked = { manifest: Manifest; manifestHash: string }

/** What may come next: its size and hash were said before it. */
type Expected = Map<string, Pick<StoredFile, 'bytes' | 'sha256'>>

const TAR_OVERHEAD = 2048

/**
 * Unpacks an archive into a folder, and leaves nothing there unless all of it is what its manifest says. Nothing is written
 * outside the folder, nothing larger than announced, and nothing is announced that the packed file could not honestly hold.
 * Throws a Refusal that says what is wrong.
 */
export async function unpackArchive(path: string, folder: string): Promise<Unpacked> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'data'), { recursive: true })
  await mkdir(join(folder, 'files'), { recursive: true })
  try {
    return await new Unpacking(path, folder).run()
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error instanceof Refusal ? error : new Refusal(reasonOf(error), 400)
  }
}

class Unpacking {
  private readonly expected: Expected = new Map()
  private unpacked: Unpacked | undefined
  private allowedBytes = LIMITS.manifestBytes + 2 * TAR_OVERHEAD
  private seenBytes = 0

  constructor(
    private readonly path: string,
    private readonly folder: string,
  ) {}

  async run(): Promise<Unpacked> {
    const { size } = await stat(this.path)
    const archive = extract()
    archive.on('entry', (header, stream, next) => {
      this.take(header, stream, size).then(
        () => next(),
        (error: unknown) => archive.destroy(error as Error),
      )
    })
    const counter = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.seenBytes += chunk.length
        done(
          this.seenBytes > this.allowedBytes ? new Refusal('Gói bung ra lớn hơn bản kê của nó.', 400) : null,
          chunk,
        )
      },
    })
    await pipeline(createReadStream(this.path), createGunzip(), counter, archive)
    if (!this.unpacked) throw new Refusal('Đây không phải gói của một trang: không có bản kê.', 400)
    const [missing] = this.expected.keys()
    if (missing) throw new Refusal(`Gói thiếu ${this.expected.size} tệp, ví dụ ${missing}.`, 400)
    return this.unpacked
  }

  private async take(
    { name, type, size = 0 }: Headers,
    stream: Readable,
    packedBytes: number,
  ): Promise<void> {
    if (!this.unpacked) {
      if (name !== MANIFEST || type !== 'file')
        throw new Refusal('Đây không phải gói của một trang: mục đầu tiên không phải bản kê.', 400)
      return this.takeManifest(stream, size, packedBytes)
    }
    const said = this.expected.get(name)
    if (!said || type !== 'file' || said.bytes !== size)
      throw new Refusal(`Gói có mục lạ hoặc sai kích thước: ${name.slice(0, 120)}.`, 400)
    this.expected.delete(name)
    const sha256 = await keepEntry(stream, join(this.folder, name))
    if (sha256 !== said.sha256) throw new Refusal(`Nội dung của ${name} không đúng với bản kê.`, 400)
    if (name === partPath('media')) await this.expectFiles()
  }

  private async takeManifest(stream: Readable, size: number, packedBytes: number): Promise<void> {
    if (size > LIMITS.manifestBytes) throw new Refusal('Bản kê của gói quá lớn.', 400)
    const { text, sha256 } = await readEntry(stream)
    const parsed = manifestSchema.safeParse(JSON.parse(text))
    if (!parsed.success)
      throw new Refusal('Bản kê của gói không đúng định dạng, hoặc của phiên bản khác.', 400)
    const manifest = parsed.data
    await this.allow(manifest, packedBytes)
    for (const part of PARTS) this.expected.set(partPath(part), manifest.parts[part])
    this.unpacked = { manifest, manifestHash: sha256 }
  }

  /** A bomb says little and unpacks to much; a disk that fills up stops the portal. */
  private async allow({ parts, files }: Manifest, packedBytes: number): Promise<void> {
    const total = files.bytes + PARTS.reduce((sum, part) => sum + parts[part].bytes, 0)
    const honest = Math.max(packedBytes * LIMITS.ratio, LIMITS.freeRatioBytes)
    if (total > honest || total > LIMITS.totalBytes)
      throw new Refusal('Gói khai dung lượng lớn bất thường.', 400)
    const { bavail, bsize } = await statfs(dirname(this.folder))
    if (total * 2 > bavail * bsize) throw new Refusal('Ổ đĩa không đủ chỗ để mở gói này.', 507)
    this.allowedBytes += total + (files.count + PARTS.length) * TAR_OVERHEAD
  }

  /** The lines of the library say which files follow. */
  private async expectFiles(): Promise<void> {
    let [count, bytes] = [0, 0]
    for await (const line of readLines(join(this.folder, partPath('media')))) {
      for (const file of parseLine(mediumSchema, line).files) {
        if (this.expected.has(filePath(file.name))) throw new Refusal(`Gói kê hai lần tệp ${file.name}.`, 400)
        this.expected.set(filePath(file.name), file)
        count += 1
        bytes += file.bytes
      }
    }
    const { files } = this.unpacked!.manifest
    if (count !== files.count || bytes !== files.bytes)
      throw new Refusal('Bản kê tệp của gói không khớp nhau.', 400)
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'Không có tệp này.'
  return `Không mở được gói: tệp hỏng, bị cắt cụt hoặc không phải .tar.gz (${code ?? message}).`
}
