import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { actorOf, nameOf } from './actor'
import type { Action } from './states'
import type { RowChange } from './workflow-row'

type Taken = { action: Action; reason: string | null; at: Date | null }

/** What a step writes down about itself on the item, besides where the text stands. */
export function stepChange(
  req: PayloadRequest,
  { action, reason, at }: Taken,
  { row, contentHash }: { row: WorkflowItem; contentHash: string },
): RowChange {
  const person = String(req.user?.id)
  const name = nameOf(req)
  const now = new Date().toISOString()
  const isKnown = row.approvedHash === contentHash
  const approval: RowChange = isKnown
    ? {}
    : { approvedHash: contentHash, approver: person, approverName: name, approvedAt: now }
  const unapproved: RowChange = { approvedHash: null, approver: null, approverName: null, approvedAt: null }
  const unscheduled: RowChange = { scheduledAt: null, scheduledBy: null }
  const solved: RowChange = { problem: null, problemAt: null }
  switch (action) {
    case 'submit':
      return { ...unapproved, submitter: person, submitterName: name, submittedAt: now, returnReason: null }
    case 'return':
      return {
        ...unapproved,
        ...unscheduled,
        returnedBy: actorOf(req),
        returnedAt: now,
        returnReason: reason,
      }
    case 'approve':
      return { ...approval, ...solved }
    case 'schedule':
      return {
        ...approval,
        ...solved,
        scheduledAt: at?.toISOString() ?? null,
        scheduledBy: (req.user as { email?: string } | null)?.email ?? null,
      }
    case 'unschedule':
      return unscheduled
    case 'setExpiry':
      return { expiresAt: at?.toISOString() ?? null }
    case 'confirm':
      return {
        emergencyHash: null,
        emergencyBy: null,
        emergencyByName: null,
        emergencyAt: null,
        emergencyReason: null,
      }
    default:
      return {}
  }
}
