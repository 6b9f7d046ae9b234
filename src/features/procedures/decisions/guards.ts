import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import type { Procedure } from '@/payload-types'
import { lockRow } from '@/platform/publishing/lock-row'
import { sameValue, storedRow } from '@/platform/publishing/pending-draft'
import { Refusal } from '@/platform/publishing/refusal'
import { displayStoredDay } from '@/platform/time/calendar-day'

/** A person and the job of a decision may write the same procedure: one waits for the other. */
export const oneWriterAtATime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && typeof id === 'string') await lockRow(req, 'procedures', id)
  return args
}

/**
 * What a decision has said of a procedure – its state, number, days and successor – only a decision changes again: not
 * an import, an older version that is restored, or a form that was opened before.
 */
export const keepDecidedState: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { publication, status, successor } = (originalDoc ?? {}) as Partial<Procedure>
  // A restored version comes without the fields that a person may not write.
  if (!publication?.change || !publication.effectiveOn) return { publication, status, successor, ...data }
  return { ...data, publication, status, successor }
}

/** What a decision has approved for a later day goes public on that day. Runs before the publication is recorded. */
export const refuseEarlyPublication: CollectionAfterChangeHook = async ({ doc, overrideAccess, req }) => {
  const { id, _status } = doc as Procedure
  if (overrideAccess || _status !== 'published') return doc as Procedure
  const { docs } = await req.payload.find({
    collection: 'procedure-changes',
    where: { procedure: { equals: id }, state: { equals: 'waiting' }, appliedAt: { exists: false } },
    depth: 0,
    pagination: false,
    req,
  })
  const row = await storedRow({ payload: req.payload, req, collection: 'procedures', id })
  const early = docs.find(({ content }) => {
    const approved = Object.entries((content ?? {}) as Record<string, unknown>)
    return approved.length > 0 && approved.every(([field, value]) => sameValue(row?.[field], value))
  })
  if (!early) return doc as Procedure
  throw new Refusal(
    `Nội dung này đã được duyệt để áp dụng từ ${displayStoredDay(early.effectiveOn)} theo Quyết định ${early.decisionNumber}. Cổng tự đăng vào ngày đó.`,
    409,
  )
}

/** A procedure that stands in a decision is history: it is taken down, never deleted. */
export const keepWhatDecisionsName: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'procedure-changes',
    where: { or: [{ procedure: { equals: id } }, { successor: { equals: id } }] },
    req,
  })
  if (totalDocs === 0) return
  throw new Refusal(
    'Thủ tục này có trong quyết định công bố nên không xóa được. Hãy gỡ xuống thay vì xóa.',
    409,
  )
}
