import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { ProcedureChange, ProcedureDecision } from '@/payload-types'
import { storedRow } from '@/platform/publishing/pending-draft'
import { idOf } from '@/platform/publishing/references'
import { approvedContent } from './approved-content'
import { checkApproval } from './check-approval'
import type { Content } from './ledger'

type Line = ProcedureDecision['lines'][number]

/**
 * Approves the lines of a decision with its publication, in the same transaction: each becomes a row of its own with the
 * text as it is approved. Lines that were taken out, and all of a decision that is taken down, are withdrawn.
 */
export const recordChanges: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as { id: string }
  const decision = (await storedRow({
    payload: req.payload,
    req,
    collection: 'procedure-decisions',
    id,
  })) as ProcedureDecision | null
  const lines = decision?._status === 'published' ? decision.lines : []
  const recorded = await recordedChanges(req, id)
  const obsolete = recorded.filter((change) => !lines.some((line) => isOf(change, line, decision)))
  const added = lines.filter((line) => !recorded.some((change) => isOf(change, line, decision)))
  if (!decision || (obsolete.length === 0 && added.length === 0)) return doc as ProcedureDecision
  await withdraw(req, obsolete)
  const approvedAt = new Date().toISOString()
  await checkApproval(req, lines, added)
  for (const line of added) {
    const carried = obsolete.find(({ lineId }) => lineId === line.id)
    await approve(req, decision, line, { approvedAt, carried: (carried?.content ?? null) as Content | null })
  }
  await queueSettling(req, [
    ...obsolete.map(({ procedure }) => procedure),
    ...added.map(({ procedure }) => procedure),
  ])
  return doc as ProcedureDecision
}

/** A decision that is deleted no longer changes anything. */
export const withdrawChanges: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const recorded = await recordedChanges(req, String(id))
  if (recorded.length === 0) return
  await withdraw(req, recorded)
  await queueSettling(
    req,
    recorded.map(({ procedure }) => procedure),
  )
}

async function approve(
  req: PayloadRequest,
  { id, number, decidedOn }: ProcedureDecision,
  line: Line,
  { approvedAt, carried }: { approvedAt: string; carried: Content | null },
): Promise<void> {
  const { change, effectiveOn } = line
  const procedure = idOf(line.procedure) ?? ''
  const target = { payload: req.payload, req, collection: 'procedures', id: procedure } as const
  const { content } = await approvedContent(target, change, carried)
  await req.payload.create({
    collection: 'procedure-changes',
    data: {
      decision: id,
      lineId: line.id ?? '',
      decisionNumber: number,
      decidedOn,
      procedure,
      change,
      effectiveOn,
      successor: idOf(line.successor),
      approvedAt,
      state: 'waiting',
      content,
    },
    depth: 0,
    req,
  })
}

async function recordedChanges(req: PayloadRequest, decision: string): Promise<ProcedureChange[]> {
  const { docs } = await req.payload.find({
    collection: 'procedure-changes',
    where: { decision: { equals: decision }, state: { not_equals: 'withdrawn' } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Whether a recorded change says the same as the line does now. */
function isOf(change: ProcedureChange, line: Line, decision: ProcedureDecision | null): boolean {
  return (
    change.lineId === line.id &&
    idOf(change.procedure) === idOf(line.procedure) &&
    change.change === line.change &&
    isSameDay(change.effectiveOn, line.effectiveOn) &&
    idOf(change.successor) === idOf(line.successor) &&
    change.decisionNumber === decision?.number &&
    isSameDay(change.decidedOn, decision.decidedOn)
  )
}

const isSameDay = (one: string, other: string) => new Date(one).getTime() === new Date(other).getTime()

async function withdraw(req: PayloadRequest, changes: ProcedureChange[]): Promise<void> {
  for (const { id } of changes) {
    await req.payload.update({
      collection: 'procedure-changes',
      id,
      data: { state: 'withdrawn', problem: null },
      depth: 0,
      req,
    })
  }
}

/** After the commit the worker brings the procedures to what the decisions now say. */
async function queueSettling(req: PayloadRequest, procedures: unknown[]): Promise<void> {
  const ids = [...new Set(procedures.map((procedure) => idOf(procedure) ?? ''))]
  await req.payload.jobs.queue({ task: 'settle-procedures', queue: 'now', input: { ids }, req })
}
