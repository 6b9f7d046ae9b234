import { createHash } from 'node:crypto'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

/** Encodings we speak, best first. */
export type ContentEncoding = 'br' | 'gzip' | 'identity'

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
}

/** Bodies smaller than one network packet gain nothing. */
const smallestWorthwhile = 1024

/** Compressed bodies by their content, the least recently used dropped first. */
export class CompressedBodies {
  private readonly kept = new Map<string, Promise<Buffer>>()
  private bytes = 0

  /** @param limit most bytes to keep */
  constructor(private readonly limit: number) {}

  /**
   * The body in the best encoding that the reader accepts, with the tag of its uncompressed content.
   * @param acceptEncoding the request's header
   * @param keep whether the body is likely to be asked for again
   */
  async encode(
    body: Buffer,
    acceptEncoding: string,
    keep: boolean,
  ): Promise<{ body: Buffer; encoding: ContentEncoding; tag: string }> {
    const tag = createHash('sha1').update(body).digest('base64url')
    const encoding = body.length < smallestWorthwhile ? 'identity' : bestEncoding(acceptEncoding)
    if (encoding === 'identity') return { body, encoding, tag }
    const key = `${encoding}:${tag}`
    const known = this.kept.get(key)
    if (known) {
      this.kept.delete(key)
      this.kept.set(key, known)
      return { body: await known, encoding, tag }
    }
    const compressing = compress[encoding](body)
    if (!keep) return { body: await compressing, encoding, tag }
    this.kept.set(key, compressing)
    const compressed = await compressing
    this.bytes += compressed.length
    await this.dropOldest()
    return { body: compressed, encoding, tag }
  }

  private async dropOldest(): Promise<void> {
    for (const [key, body] of this.kept) {
      if (this.bytes <= this.limit) return
      this.kept.delete(key)
      this.bytes -= (await body).length
    }
  }
}

/** The best encoding that an Accept-Encoding header allows. */
export function bestEncoding(acceptEncoding: string): ContentEncoding {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
      .map(([name]) => name ?? ''),
  )
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity'
}
