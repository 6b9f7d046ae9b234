import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SetName } from './question-sets'
import type { Scores } from './scores'

type Recorded = Record<SetName, Pick<Scores, 'first' | 'five'>>

const file = path.join(import.meta.dirname, 'recorded.json')

/** What was reached when it was last recorded, as shares. */
export function recordedScore(set: SetName): Recorded[SetName] {
  return read()[set]
}

/** Makes what is reached now the record. */
export function keepScore(set: SetName, { first, five }: Recorded[SetName]): void {
  const score = { first: rounded(first), five: rounded(five) }
  writeFileSync(file, `${JSON.stringify({ ...read(), [set]: score }, null, 2)}\n`)
}

function read(): Recorded {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded
}

function rounded(share: number): number {
  return Number(share.toFixed(3))
}
