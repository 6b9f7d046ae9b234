import type { ProcedureImportLine } from '@/payload-types'

export type Verdict = ProcedureImportLine['verdict']

/** In the order in which people look at them. */
export const VERDICTS = [
  { value: 'new', label: 'Thêm mới' },
  { value: 'changed', label: 'Thay đổi' },
  { value: 'suspicious', label: 'Nghi sai' },
  { value: 'vanished', label: 'Không còn trong tệp' },
  { value: 'rejected', label: 'Không nhập được' },
  { value: 'unchanged', label: 'Không đổi' },
] as const satisfies { value: Verdict; label: string }[]

/** What one record of a file would do to the catalogue. */
export type CheckedLine = {
  /** Where a person finds the record in the file; empty for what the file lacks. */
  place: string
  code: string
  /** The name in the file; of what the file lacks, the name in the portal. */
  name: string
  verdict: Verdict
  details: LineDetails
}

export type LineDetails = {
  /** One Vietnamese sentence a change. */
  changes?: string[]
  /** Why the record is rejected or suspicious. */
  reason?: string
  /** When the stored procedure had last changed; `null` where there was none: it is not overwritten after that. */
  base?: string | null
  /** What became of an accepted line. */
  outcome?: 'created' | 'updated' | 'unchanged' | 'refused'
}

/** The lines that can be written: with what they change, over what they were compared with. */
export function isWritable(verdict: Verdict): boolean {
  return verdict === 'new' || verdict === 'changed' || verdict === 'suspicious'
}

/** Accepted unless a person says otherwise; another name under a known code is for a person to judge. */
export function isAcceptedAtFirst(verdict: Verdict): boolean {
  return verdict === 'new' || verdict === 'changed'
}

export type VerdictCounts = Record<Verdict, number>

export function noVerdicts(): VerdictCounts {
  return { new: 0, changed: 0, unchanged: 0, suspicious: 0, vanished: 0, rejected: 0 }
}
