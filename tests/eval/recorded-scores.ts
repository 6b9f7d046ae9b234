import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Scores } from './scores'

/** Our own questions over the demo district, or the questions over the real procedures beside it. */
export type ScoredSet = 'own' | 'dev'

type Recorded = Record<ScoredSet, Pick<Scores, 'first' | 'five'>>

const file = path.join(import.meta.dirname, 'recorded.json')

/** What was reached when it was last recorded, as shares. */
export function recordedScore(set: ScoredSet): Recorded[ScoredSet] {
  return read()[set]
}

/** Makes what is reached now the record. */
export function keepScore(set: ScoredSet, { first, five }: Recorded[ScoredSet]): void {
  const score = { first: rounded(first), five: rounded(five) }
  writeFileSync(file, `${JSON.stringify({ ...read(), [set]: score }, null, 2)}\n`)
}

function read(): Recorded {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded
}

function rounded(share: number): number {
  return Number(share.toFixed(3))
}
