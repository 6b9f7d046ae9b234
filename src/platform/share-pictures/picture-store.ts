import { createHash } from 'node:crypto'

/** Thrown where more pictures are asked for than can be made soon. */
export class PicturesBusyError extends Error {
  override name = 'PicturesBusyError'
}

type Limits = { bytes: number; waiting: number }

/** A few hundred pictures; none is written to disk. */
const USUAL_LIMITS: Limits = { bytes: 16 * 1024 * 1024, waiting: 16 }

/**
 * Pictures kept in memory by what is drawn on them, the least recently asked dropped first. They are made one after the
 * other, so that whoever asks for many takes one processor for a while and no more.
 */
export class PictureStore {
  private readonly kept = new Map<string, Buffer>()
  private readonly inWork = new Map<string, Promise<Buffer>>()
  private bytes = 0
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly limits: Limits = USUAL_LIMITS) {}

  /** The picture of `subject`, which must name all that is drawn. Throws `PicturesBusyError` where too many wait. */
  async get(subject: object, draw: () => Promise<Buffer>): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(subject)).digest('base64url')
    const kept = this.kept.get(key)
    if (kept) {
      this.kept.delete(key)
      this.kept.set(key, kept)
      return kept
    }
    const known = this.inWork.get(key)
    if (known) return known
    if (this.inWork.size >= this.limits.waiting) throw new PicturesBusyError()
    const picture = this.inTurn(draw)
    this.inWork.set(key, picture)
    try {
      const made = await picture
      this.keep(key, made)
      return made
    } finally {
      this.inWork.delete(key)
    }
  }

  private inTurn(draw: () => Promise<Buffer>): Promise<Buffer> {
    const turn = this.last.then(draw)
    // One that fails does not stop those after it.
    this.last = turn.catch(() => undefined)
    return turn
  }

  private keep(key: string, picture: Buffer): void {
    this.kept.set(key, picture)
    this.bytes += picture.length
    for (const [oldest, { length }] of this.kept) {
      if (this.bytes <= this.limits.bytes) return
      this.kept.delete(oldest)
      this.bytes -= length
    }
  }
}

/** The pictures of this process. */
export const pictures = new PictureStore()
