import type { ProcedureImport } from '@/payload-types'
import { type LineDetails, noVerdicts, type Verdict, VERDICTS } from '../checked-line'

type Counts = {
  verdicts: Record<Verdict, number>
  outcomes: Partial<Record<NonNullable<LineDetails['outcome']>, number>>
  source: string
}

/** What an import keeps of its counting; zeros before it was checked. */
export function countsIn(counts: ProcedureImport['counts']): Counts {
  const kept = (typeof counts === 'object' && counts !== null ? counts : {}) as Record<string, unknown>
  const verdicts = noVerdicts()
  for (const { value } of VERDICTS) verdicts[value] = Number(kept[value] ?? 0)
  return {
    verdicts,
    outcomes: kept.outcomes ?? {},
    source: typeof kept.source === 'string' ? kept.source : '',
  }
}
