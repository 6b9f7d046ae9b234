import { createHmac, randomBytes } from 'node:crypto'

const MOST_KNOWN = 50_000

/**
 * Tells a first reading from a reload by the same machine a moment later, so that nobody counts a page up by pressing a
 * key. Only fingerprints under a key made here are held, in memory and for minutes; with the key goes the way back.
 */
export class RecentlyCounted {
  private key = randomBytes(32)
  private known = new Set<string>()
  private since = 0

  constructor(private readonly forMs: number) {}

  /** False where the same was said within the time. */
  isFirst(said: string, now: number): boolean {
    if (now - this.since > this.forMs || this.known.size >= MOST_KNOWN) this.forget(now)
    const print = createHmac('sha256', this.key).update(said).digest('base64')
    if (this.known.has(print)) return false
    this.known.add(print)
    return true
  }

  private forget(now: number): void {
    this.key = randomBytes(32)
    this.known = new Set()
    this.since = now
  }
}
