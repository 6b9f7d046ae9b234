import type { UIFieldServerProps } from 'payload'
import type { ProcedureChange, ProcedureDecision } from '@/payload-types'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { plannedLines, type PlannedLine } from './planned-lines'

const STATES: Record<ProcedureChange['state'], string> = {
  waiting: 'Đã duyệt, chờ đến ngày',
  applied: 'Đã áp dụng',
  overtaken: 'Chỉ ghi vào lịch sử',
  withdrawn: 'Đã rút',
}

/** What approving the decision would do, line by line; of an approved one what has become of each line. */
export async function PlannedLines({ id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const decision = await payload.findByID({
    collection: 'procedure-decisions',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const lines = hasLines(decision) ? await plannedLines(req, decision) : []
  if (lines.length === 0) return null
  const isApproved = lines.every(({ state }) => state !== null)
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      <h3>{isApproved ? 'Việc cổng làm theo quyết định này' : 'Duyệt quyết định này thì'}</h3>
      {!isApproved && <p>Tính theo lần lưu gần nhất của quyết định và của từng thủ tục.</p>}
      <ol style={{ paddingLeft: 'var(--base)' }}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </section>
  )
}

function Line({ line }: { line: PlannedLine }) {
  const { procedureId, title, change, effectiveOn, state, problem, differences } = line
  return (
    <li style={{ marginBottom: 'calc(var(--base) * 0.5)' }}>
      <a href={`/admin/collections/procedures/${procedureId}`}>{title}</a>
      <div>
        {change} từ {displayStoredDay(effectiveOn)}
        {state && <strong> – {STATES[state]}</strong>}
      </div>
      {problem && <div style={{ color: 'var(--theme-error-600)' }}>{problem}</div>}
      {differences.length > 0 && (
        <ul>
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** A first draft may have none yet, whatever the type says. */
function hasLines(decision: Partial<ProcedureDecision> | null): decision is ProcedureDecision {
  return (decision?.lines?.length ?? 0) > 0
}
