/** One late answer is an accident, two are an engine that hangs. */
const LATE_ONES = 2
const REST_MS = 2000

/**
 * Remembers that the engine hangs, so that not every reader waits for it in vain: after two late answers running it is
 * left alone for two seconds, then tried again.
 */
export class EngineRest {
  private late = 0
  private until = 0

  constructor(private readonly now: () => number = () => performance.now()) {}

  isResting(): boolean {
    return this.now() < this.until
  }

  answered(): void {
    this.late = 0
  }

  wasLate(): void {
    this.late += 1
    if (this.late >= LATE_ONES) this.until = this.now() + REST_MS
  }
}
