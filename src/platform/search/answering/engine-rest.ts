/** One late answer is an accident, two are an engine that hangs. */
const LATE_ONES = 2
const REST_MS = 2000

/**
 * Tells an engine that hangs from one that is busy, so that readers neither wait in vain nor load the database when
 * there is most to do: it hangs when it answers nobody. After two such failures running it is left alone for two seconds,
 * then tried again.
 */
export class EngineRest {
  private late = 0
  private until = 0
  private answeredAt = -1

  constructor(private readonly now: () => number = () => performance.now()) {}

  isResting(): boolean {
    return this.now() < this.until
  }

  answered(): void {
    this.late = 0
    this.answeredAt = this.now()
  }

  /** Whether anybody has had an answer within the last so many milliseconds. */
  hasAnsweredWithin(milliseconds: number): boolean {
    return this.answeredAt >= 0 && this.now() - this.answeredAt < milliseconds
  }

  hangs(): void {
    this.late += 1
    if (this.late >= LATE_ONES) this.until = this.now() + REST_MS
  }
}
