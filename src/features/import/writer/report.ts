import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CheckedLine } from '../updates/checked-line'
import type { MappedRecord } from '../source/source-record'

export type Outcome = 'created' | 'updated' | 'unchanged'

/** How many records ended in each way; `repaired` ones are also counted as created or updated. */
export type Counts = Record<Outcome | 'rejected' | 'repaired', number>

/** Told of every record that is dealt with. */
export type RecordReport = {
  accept(record: MappedRecord<unknown>, outcome: Outcome): void
  reject(place: string, reason: string, sourceId?: string): void
}

type Line = {
  outcome: Outcome | 'rejected' | CheckedLine['verdict']
  place: string
  sourceId?: string
  name?: string
  reasons: string[]
}

/** Counts what happens and writes down, one JSON object a line, every rejected or repaired record and why. */
export class ImportReport implements RecordReport {
  readonly counts: Counts = { created: 0, updated: 0, unchanged: 0, rejected: 0, repaired: 0 }

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    appendFileSync(path, '', { mode: 0o600 })
  }

  /** Records that are dealt with so far. */
  get done(): number {
    const { created, updated, unchanged, rejected } = this.counts
    return created + updated + unchanged + rejected
  }

  accept(record: MappedRecord<unknown>, outcome: Outcome): void {
    this.counts[outcome] += 1
    if (outcome === 'unchanged' || record.repairs.length === 0) return
    this.counts.repaired += 1
    this.write({ outcome, place: record.place, sourceId: record.sourceId, reasons: record.repairs })
  }

  reject(place: string, reason: string, sourceId?: string): void {
    this.counts.rejected += 1
    this.write({ outcome: 'rejected', place, ...(sourceId ? { sourceId } : {}), reasons: [reason] })
  }

  /** Writes down a line of a check; what is unchanged is only counted. */
  check({ place, code, name, verdict, details: { changes, reason } }: CheckedLine): void {
    if (verdict === 'unchanged') this.counts.unchanged += 1
    else if (verdict === 'rejected') this.reject(place, reason ?? '', code)
    else
      this.write({
        outcome: verdict,
        place,
        sourceId: code,
        name,
        reasons: [reason, ...(changes ?? [])].filter((text) => text !== undefined),
      })
  }

  private write(line: Line): void {
    appendFileSync(this.path, `${JSON.stringify(line)}\n`)
  }
}
