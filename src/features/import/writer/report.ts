import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { MappedRecord } from '../source/source-record'

export type Outcome = 'created' | 'updated' | 'unchanged'

/** How many records ended in each way; `repaired` ones are also counted as created or updated. */
export type Counts = Record<Outcome | 'rejected' | 'repaired', number>

type Line = { outcome: Outcome | 'rejected'; place: string; sourceId?: string; reasons: string[] }

/** Counts what happens and writes down, one JSON object a line, every rejected or repaired record and why. */
export class ImportReport {
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

  private write(line: Line): void {
    appendFileSync(this.path, `${JSON.stringify(line)}\n`)
  }
}
