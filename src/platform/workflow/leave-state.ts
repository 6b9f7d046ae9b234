import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { displayInstant } from '../time/display-instant'
import { actorOf } from './actor'
import { logAndTell } from './letters/tell'
import { logStep, type LoggedItem } from './log'
import { isApproved, type Working } from './states'
import type { RowChange } from './workflow-row'

/** Where a changed text comes to stand. */
type Arrival = { working: Working; hash: string }

/** A text that waited, was approved or scheduled is not what it was: the step is logged, a schedule is called off. */
export async function leaveState(
  req: PayloadRequest,
  held: WorkflowItem,
  item: LoggedItem,
  { working, hash }: Arrival,
): Promise<RowChange> {
  const before = held.working
  if (before === working || before === 'none' || before === 'draft') return { working }
  await logStep(req, item, { action: 'edit', before, after: working, hash })
  if (!isApproved(before)) return { working }
  const unapproved: RowChange = {
    working,
    approvedHash: null,
    approver: null,
    approverName: null,
    approvedAt: null,
  }
  if (before !== 'scheduled' || !held.scheduledAt) return unapproved
  const when = displayInstant(held.scheduledAt)
  const problem = `Lịch đăng lúc ${when} đã bị hủy vì nội dung được sửa sau khi duyệt. Người sửa: ${actorOf(req)}. Hãy duyệt và hẹn giờ lại.`
  await logAndTell(req, item, { action: 'scheduleRefused', before, after: working, note: problem }, held)
  return { ...unapproved, ...calledOff(problem) }
}

/** A schedule that is not kept, and why, for everybody who opens the item. */
export function calledOff(problem: string): RowChange {
  return { scheduledAt: null, scheduledBy: null, problem, problemAt: new Date().toISOString() }
}
