import type { Payload, TypedUser } from 'payload'
import { DeadlineTable } from './deadline-table'
import { DEADLINES_PATH } from './deadline-path'
import { readDeadlines } from './read-deadlines'
import './deadlines.css'

/** So many fit on the dashboard; the screen of its own lists them all. */
const SHOWN = 5

/** On the dashboard: documents that should be public already, or by tomorrow. Nothing where all is in order. */
export async function DeadlineCard({ payload, user }: { payload: Payload; user?: TypedUser }) {
  if (!user) return null
  const deadlines = await readDeadlines(payload, user, new Date())
  const overdue = deadlines.get('overdue') ?? []
  const pressing = [...overdue, ...(deadlines.get('due-soon') ?? [])]
  if (pressing.length === 0) return null
  return (
    <section className="deadlines deadline-card" aria-labelledby="deadline-card">
      <h2 id="deadline-card">
        {overdue.length > 0
          ? `${overdue.length} văn bản đã quá hạn đăng`
          : `${pressing.length} văn bản sắp đến hạn đăng`}
      </h2>
      <DeadlineTable documents={pressing.slice(0, SHOWN)} />
      <a href={DEADLINES_PATH}>Xem tất cả hạn đăng văn bản</a>
    </section>
  )
}
