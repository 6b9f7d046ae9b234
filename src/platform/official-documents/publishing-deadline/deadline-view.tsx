import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { DEADLINES_PATH } from './deadline-path'
import { DeadlineTable } from './deadline-table'
import { LOOKED_BACK_DAYS, readDeadlines } from './read-deadlines'
import './deadlines.css'

/** What waits comes first, what was punctual is only counted. */
const SECTIONS = [
  ['overdue', 'Quá hạn, chưa đăng'],
  ['due-soon', 'Sắp đến hạn'],
  ['waiting', 'Chưa đăng, còn hạn'],
  ['late', 'Đã đăng nhưng muộn'],
] as const

/** Which documents of a person's sites are late, or soon will be, against the day they must be public. */
export function DeadlineView(props: ScreenProps) {
  return (
    <AdminScreen
      {...props}
      path={DEADLINES_PATH}
      trail={[{ label: 'Hạn đăng văn bản' }]}
      className="deadlines"
    >
      {async ({ payload, user }) => <Deadlines deadlines={await readDeadlines(payload, user, new Date())} />}
    </AdminScreen>
  )
}

function Deadlines({ deadlines }: { deadlines: Awaited<ReturnType<typeof readDeadlines>> }) {
  const onTime = deadlines.get('on-time')?.length ?? 0
  const sections = SECTIONS.flatMap(([punctuality, title]) => {
    const documents = deadlines.get(punctuality)
    return documents ? [{ punctuality, title, documents }] : []
  })
  return (
    <>
      <h1>Hạn đăng văn bản</h1>
      <p>
        Văn bản ban hành trong {LOOKED_BACK_DAYS} ngày qua, tính theo ngày làm việc và lịch nghỉ. Đã đăng đúng
        hạn {onTime}/{onTime + (deadlines.get('late')?.length ?? 0)} văn bản.
      </p>
      {sections.length === 0 && <p>Không có văn bản nào chờ đăng hoặc đăng muộn.</p>}
      {sections.map(({ punctuality, title, documents }) => (
        <section key={punctuality}>
          <h2>
            {title} ({documents.length})
          </h2>
          <DeadlineTable documents={documents} />
        </section>
      ))}
    </>
  )
}
