import type { UIFieldServerProps } from 'payload'
import { idOf } from '@/platform/publishing/references'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { labelOf, PUBLICATION_CHANGES } from '../vocabulary'

/** On the form of a procedure: the approved decisions over it, those that wait for their day first. */
export async function DecidedChanges({ id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const { docs } = await payload.find({
    collection: 'procedure-changes',
    where: { procedure: { equals: id }, state: { not_equals: 'withdrawn' } },
    select: {
      decision: true,
      decisionNumber: true,
      change: true,
      effectiveOn: true,
      state: true,
      problem: true,
    },
    sort: '-effectiveOn',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return <p>Chưa có quyết định công bố nào trong cổng nói về thủ tục này.</p>
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      <h3>Các quyết định đã duyệt</h3>
      <ul>
        {docs.map(({ id: changeId, decision, decisionNumber, change, effectiveOn, state, problem }) => (
          <li key={changeId}>
            <a href={`/admin/collections/procedure-decisions/${idOf(decision)}`}>{decisionNumber}</a>:{' '}
            {labelOf(PUBLICATION_CHANGES, change).toLowerCase()} từ {displayStoredDay(effectiveOn)}
            {state === 'waiting' && <strong> – chờ đến ngày, cổng tự áp dụng</strong>}
            {problem && <div style={{ color: 'var(--theme-error-600)' }}>{problem}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
