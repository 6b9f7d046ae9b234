import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import type { ProcedureChange } from '@/payload-types'
import { lockRow } from '@/platform/publishing/lock-row'
import { storedRow, type PublishedTarget, type StoredRow } from '@/platform/publishing/pending-draft'
import { idOf } from '@/platform/publishing/references'
import { replacePublished } from '@/platform/publishing/update-published'
import { dayFromStored, displayDay, type CalendarDay } from '@/platform/time/calendar-day'
import { nextStep, standingLine, stateAfter, undo, type Content, type LedgerLine, type Step } from './ledger'
import { missingParts } from '../completeness/missing-parts'
import { stateFields, stateOf } from './procedure-state'
import { actingAs } from '@/platform/workflow/actor'

/**
 * Brings one procedure to what the approved decisions say for a day, in one transaction of its own. Repeating it changes
 * nothing; a crash leaves the procedure as it was.
 */
export async function settleProcedure(payload: Payload, id: string, today: CalendarDay): Promise<void> {
  const req = await createLocalReq({ context: actingAs('Quyết định công bố') }, payload)
  const target: PublishedTarget = { payload, req, collection: 'procedures', id }
  await initTransaction(req)
  try {
    await lockRow(req, 'procedures', id)
    for (;;) {
      const row = await storedRow(target)
      const lines = await linesOf(target)
      const step = row && nextStep(lines, today, row._status === 'published')
      if (!step) break
      await new Settling(target, row, lines, today).take(step)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

class Settling {
  constructor(
    private readonly target: PublishedTarget,
    private readonly row: StoredRow,
    private readonly lines: LedgerLine[],
    private readonly today: CalendarDay,
  ) {}

  async take(step: Step): Promise<void> {
    if (step.kind === 'revert') return this.revert(step.line)
    if (step.kind === 'overtake') return this.overtake(step.line, step.by)
    if (this.row._status !== 'published' && step.line.change !== 'new') return this.missed(step.line)
    return this.putInPlace(step.line, step.kind === 'apply')
  }

  private async putInPlace(line: LedgerLine, isDue: boolean): Promise<void> {
    await this.publish({ ...line.content, ...stateFields(stateAfter(line, this.today)) })
    await this.note(line, {
      state: isDue ? 'applied' : 'waiting',
      appliedAt: new Date().toISOString(),
      ...(line.stands ? {} : { contentBefore: this.row._status === 'published' ? this.row : null }),
    })
  }

  private async revert(line: LedgerLine): Promise<void> {
    const { content, kept, rebased } = undo(line, this.lines, this.row)
    const standing = standingLine(this.lines)
    if (standing) await this.publish({ ...content, ...stateFields(stateAfter(standing, this.today)) })
    else if (line.contentBefore) await this.publish({ ...content, ...stateOf(line.contentBefore) })
    else await this.unpublish()
    for (const other of rebased) await this.note(other, { contentBefore: other.contentBefore })
    await this.note(line, {
      appliedAt: null,
      problem:
        kept.length > 0
          ? 'Quyết định đã rút, nhưng nội dung đã được sửa sau khi áp dụng nên giữ nguyên. Hãy kiểm tra lại thủ tục.'
          : null,
    })
    // What a withdrawn line had overtaken may hold now.
    for (const overtaken of this.lines.filter(({ state }) => state === 'overtaken')) {
      await this.note(overtaken, { state: 'waiting', problem: null })
    }
  }

  private overtake(line: LedgerLine, by: LedgerLine): Promise<void> {
    const problem = `Nhập sau: quyết định ${by.decisionNumber}, hiệu lực ${displayDay(by.effectiveOn)}, đã áp dụng nên dòng này chỉ ghi vào lịch sử.`
    return this.note(line, { state: 'overtaken', problem: line.content ? problem : null })
  }

  private missed(line: LedgerLine): Promise<void> {
    const problem = 'Đến ngày hiệu lực thủ tục không ở trạng thái đăng, nên dòng này không thay đổi gì.'
    return this.note(line, { state: 'overtaken', problem })
  }

  private async publish(changed: Content): Promise<void> {
    const row = { ...this.row, ...changed }
    await replacePublished(this.target, { ...row, missingParts: missingParts(row) })
  }

  /** A procedure that only the withdrawn decision had made public. */
  private async unpublish(): Promise<void> {
    const { payload, req, id } = this.target
    await payload.update({
      collection: 'procedures',
      id,
      data: { _status: 'draft' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }

  private async note(line: LedgerLine, data: Partial<ProcedureChange>): Promise<void> {
    const { payload, req } = this.target
    await payload.update({ collection: 'procedure-changes', id: line.id, data, depth: 0, req })
  }
}

async function linesOf({ payload, req, id }: PublishedTarget): Promise<LedgerLine[]> {
  const { docs } = await payload.find({
    collection: 'procedure-changes',
    where: { procedure: { equals: id } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((row) => ({
    id: row.id,
    change: row.change,
    decisionNumber: row.decisionNumber,
    decidedOn: dayFromStored(row.decidedOn) ?? '',
    effectiveOn: dayFromStored(row.effectiveOn) ?? '',
    approvedAt: row.approvedAt,
    successor: idOf(row.successor),
    state: row.state,
    stands: Boolean(row.appliedAt),
    content: row.content as Content | null,
    contentBefore: row.contentBefore as Content | null,
  }))
}
