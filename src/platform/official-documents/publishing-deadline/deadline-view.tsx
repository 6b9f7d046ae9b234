import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
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
export async function DeadlineView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload lets anyone open a view of one's own.
  if (!req.user) redirect(`/admin/login?redirect=${DEADLINES_PATH}`)
  const deadlines = await readDeadlines(req.payload, req.user, new Date())
  const published = (deadlines.get('on-time')?.length ?? 0) + (deadlines.get('late')?.length ?? 0)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'Hạn đăng văn bản' }]} />
      <Gutter className="deadlines">
        <h1>Hạn đăng văn bản</h1>
        <p>
          Văn bản ban hành trong {LOOKED_BACK_DAYS} ngày qua, tính theo ngày làm việc và lịch nghỉ. Đã đăng
          đúng hạn {deadlines.get('on-time')?.length ?? 0}/{published} văn bản.
        </p>
        {SECTIONS.map(([punctuality, title]) => {
          const documents = deadlines.get(punctuality) ?? []
          if (documents.length === 0) return null
          return (
            <section key={punctuality}>
              <h2>
                {title} ({documents.length})
              </h2>
              <DeadlineTable documents={documents} />
            </section>
          )
        })}
        {SECTIONS.every(([punctuality]) => !deadlines.has(punctuality)) && (
          <p>Không có văn bản nào chờ đăng hoặc đăng muộn.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
