import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { dayOf, storedDay } from '@/platform/time/calendar-day'

const DAY_MS = 86_400_000

/** A clock that a test moves, for a portal started with its environment; see moved-clock.mjs. */
export class MovableClock {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-clock-'))
  private readonly file = path.join(this.folder, 'ahead-ms')
  private ahead = 0

  /** What the portal is started with. */
  get env(): Record<string, string> {
    const preload = pathToFileURL(path.join(import.meta.dirname, 'moved-clock.mjs')).href
    return { NODE_OPTIONS: `--import=${preload}`, MOVED_CLOCK_FILE: this.file }
  }

  /** The instant that the portal's clock shows. */
  get now(): Date {
    return new Date(Date.now() + this.ahead)
  }

  /** To 19:00 in Viet Nam: at whatever hour a test is run, no day ends while it asks, but those it ends itself. */
  moveToTomorrowEvening(): void {
    this.moveTo(new Date(storedDay(dayOf(new Date(Date.now() + DAY_MS)))))
  }

  moveDays(days: number): void {
    this.moveTo(new Date(this.now.getTime() + days * DAY_MS))
  }

  /** From here on the clock goes on as usual. */
  moveTo(instant: Date): void {
    this.ahead = instant.getTime() - Date.now()
    // In one step, so that nobody reads half a number.
    writeFileSync(`${this.file}.new`, String(this.ahead))
    renameSync(`${this.file}.new`, this.file)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
