import { changeInWords } from '@/features/procedures/history/change-words'
import { comparedOf } from '@/features/procedures/history/compared-procedure'
import { diffProcedures } from '@/features/procedures/history/diff-procedures'
import { MANDATORY_PARTS } from '@/features/procedures/vocabulary'
import { missingParts } from '@/features/procedures/completeness/missing-parts'
import type { ProcedureContent } from '../procedures/map-procedure'
import type { ProcedureReferences } from '../procedures/procedure-references'
import type { ProcedureSource } from '../procedures/procedure-source'
import { becomesPublic } from '../procedures/procedure-target'
import { type KnownProcedure, procedureUpdate, saysTheSame } from '../procedures/procedure-update'
import type { MappedRecord } from '../source/source-record'
import type { CheckedLine } from './checked-line'
import { differOnlyInToneMarks, isSameName } from './same-text'

type Mapped = MappedRecord<ProcedureContent>
type From = { source: ProcedureSource; references: ProcedureReferences }

/** The line of a procedure that the portal does not know. */
export function lineOfNew(record: Mapped, { source, references }: From): CheckedLine {
  const data = references.dataOf(record)
  const missing = missingParts(data)
  const parts = MANDATORY_PARTS.filter(({ value }) => missing.includes(value)).map(({ label }) =>
    label.toLowerCase(),
  )
  const state = becomesPublic(source, data) ? 'Đăng công khai' : 'Để bản nháp, chờ người bổ sung'
  const change = parts.length === 0 ? `${state}.` : `${state}; tệp chưa có: ${parts.join(', ')}.`
  return { ...identityOf(record), verdict: 'new', details: { changes: [change], base: null } }
}

/**
 * The line of a procedure that the portal knows. `whole` reads the stored procedure with all its fields; it is asked only
 * where the source says something new.
 */
export async function lineOfKnown(
  record: Mapped,
  stored: KnownProcedure,
  from: From,
  whole: (id: string) => Promise<KnownProcedure | undefined>,
): Promise<CheckedLine> {
  const line = { ...identityOf(record), details: { base: stored.updatedAt } }
  if (saysTheSame(record, stored, from)) {
    const linked = procedureUpdate(record, stored, from)
    if (Object.keys(linked).length === 0) return { ...line, verdict: 'unchanged' }
    const changes = ['Nối căn cứ pháp lý với văn bản đã có trong cổng.']
    return { ...line, verdict: 'changed', details: { ...line.details, changes } }
  }
  const isOtherName = !isSameName(stored.name, record.content.name)
  if (!isOtherName && !from.source.changesKnown && stored.sourceName !== from.source.name)
    return { ...line, verdict: 'unchanged' }
  const changes = changesIn(record, (await whole(stored.id)) ?? stored, from)
  if (isOtherName) {
    const reason = reasonOf(stored.name, record.content.name)
    return { ...line, verdict: 'suspicious', details: { ...line.details, changes, reason } }
  }
  if (changes.length === 0) return { ...line, verdict: 'unchanged' }
  return { ...line, verdict: 'changed', details: { ...line.details, changes } }
}

function changesIn(record: Mapped, stored: KnownProcedure, from: From): string[] {
  const nameOf = (collection: string, id: string) => from.references.nameOf(collection, id)
  const before = stored as unknown as Record<string, unknown>
  const after = { ...before, ...procedureUpdate(record, stored, from) }
  return diffProcedures(comparedOf(before, nameOf), comparedOf(after, nameOf)).map(changeInWords)
}

function reasonOf(stored: string, said: string): string {
  return differOnlyInToneMarks(stored, said)
    ? `Cùng mã, tên chỉ khác cách bỏ dấu thanh. Trong cổng: “${stored}”.`
    : `Cùng mã nhưng khác tên. Trong cổng: “${stored}”.`
}

function identityOf({ place, sourceId, content }: Mapped) {
  return { place, code: sourceId, name: content.name }
}
