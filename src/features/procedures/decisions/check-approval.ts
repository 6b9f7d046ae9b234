import type { PayloadRequest } from 'payload'
import type { ProcedureDecision } from '@/payload-types'
import { Refusal } from '@/platform/publishing/refusal'
import { idOf } from '@/platform/publishing/references'
import { missingParts } from '../completeness/missing-parts'
import { MANDATORY_PARTS } from '../vocabulary'
import { approvedContent, type Approved } from './approved-content'

type Line = ProcedureDecision['lines'][number]

/**
 * Whether the lines of a decision can be approved as they are. Throws a Refusal that names, procedure by procedure, what
 * stands in the way.
 * @param added the lines that this approval adds; those approved before keep what was approved with them
 */
export async function checkApproval(req: PayloadRequest, lines: Line[], added: Line[]): Promise<void> {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    const id = idOf(line.procedure) ?? ''
    const found = added.includes(line) ? await problemsOf(req, line) : []
    if (seen.has(`${id} ${line.effectiveOn}`)) found.push('đứng ở hai dòng có cùng ngày hiệu lực')
    seen.add(`${id} ${line.effectiveOn}`)
    if (found.length > 0) problems.push(`${await titleOf(req, id)} ${found.join('; ')}`.replaceAll(',', ' –'))
  }
  // The admin prints what stands behind a colon as a list, split at its commas.
  if (problems.length > 0) throw new Refusal(`Chưa duyệt được quyết định: ${problems.join(', ')}`, 400)
}

async function problemsOf(req: PayloadRequest, line: Line): Promise<string[]> {
  const procedure = idOf(line.procedure) ?? ''
  const successor = idOf(line.successor)
  const target = { payload: req.payload, req, collection: 'procedures', id: procedure } as const
  const approved = await approvedContent(target, line.change, null)
  const problems: string[] = []
  if (line.change === 'replaced' && !successor) problems.push('chưa chọn thủ tục thay thế')
  if (successor === procedure) problems.push('không thể tự thay thế chính nó')
  if (line.change !== 'new' && !approved.isPublic && !(await isToBePublic(req, procedure))) {
    problems.push('chưa được đăng nên chưa thể sửa đổi, thay thế hay bãi bỏ')
  }
  const missing = lackedBy(approved)
  if (missing.length > 0) problems.push(`còn thiếu ${missing.join(' và ')}`)
  return problems
}

/** Mandatory parts that approving would publish without; of an imported procedure those its source lacks are excused. */
function lackedBy({ content, whole, present, isPublic }: Approved): string[] {
  if (!content) return []
  const excused = isPublic && present.sourceName ? missingParts(present) : []
  const missing = missingParts(whole).filter((part) => !excused.includes(part))
  return MANDATORY_PARTS.filter(({ value }) => missing.includes(value)).map(
    ({ label, tab }) => `“${label}” (thẻ “${tab}”)`,
  )
}

/** Another approved line brings the procedure to the public first. */
async function isToBePublic(req: PayloadRequest, procedure: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'procedure-changes',
    where: {
      procedure: { equals: procedure },
      change: { equals: 'new' },
      state: { equals: 'waiting' },
    },
    req,
  })
  return totalDocs > 0
}

async function titleOf(req: PayloadRequest, id: string): Promise<string> {
  const { code, name } = await req.payload.findByID({
    collection: 'procedures',
    id,
    select: { code: true, name: true },
    locale: 'vi',
    depth: 0,
    draft: true,
    req,
  })
  return `${code} ${name}`
}
