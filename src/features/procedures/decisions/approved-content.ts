import { pendingDraft, sameValue, storedRow, type PublishedTarget } from '@/platform/publishing/pending-draft'
import type { Change, Content } from './ledger'
import { amendable } from './procedure-state'

/** What approving a line makes of the draft of its procedure: the procedure as it would be, beside what is public now. */
export type Approved = { content: Content | null; whole: Content; present: Content; isPublic: boolean }

/**
 * The text that is approved with a line: of a procedure that is not public yet its whole draft, of a public one the
 * fields its pending draft changes. It is kept as it is now; what people write into the draft afterwards is not approved.
 * @param carried what the line held before it was corrected
 */
export async function approvedContent(
  target: PublishedTarget,
  change: Change,
  carried: Content | null,
): Promise<Approved> {
  const row = (await storedRow(target)) ?? {}
  const draft = (await pendingDraft(target)) ?? row
  const isPublic = row._status === 'published'
  const isEnd = change === 'replaced' || change === 'repealed'
  if (isEnd) return { content: null, whole: row, present: row, isPublic }
  const fields = Object.entries(amendable(draft))
  const changed = isPublic ? fields.filter(([field, value]) => !sameValue(value, row[field])) : fields
  const content = { ...carried, ...Object.fromEntries(changed) }
  return {
    content: Object.keys(content).length > 0 ? content : null,
    whole: { ...row, ...content },
    present: row,
    isPublic,
  }
}
