import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { DeskLists } from '@/platform/desk/desk-lists'
import { WORK_PATH } from '@/platform/desk/desk-section'
import { rememberedFilters, rememberFilters } from '@/platform/desk/remembered-filters'
import { readFilters, saysFilters, workUrl } from '@/platform/desk/work-filters'
import { WorkList } from '@/platform/desk/work-list'
import { UnfoundCard } from '@/platform/search/counting/unfound-card'
import { dayOf, displayDay } from '@/platform/time/calendar-day'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import { ViewsCard } from '@/platform/views/views-card'
import { deskSections } from './desk-sections'
import '@/platform/desk/desk.css'

/** First on the dashboard: what waits for the person, then how the site is read. */
export function MyDesk({ payload, user }: { payload: Payload; user?: TypedUser }) {
  if (!user) return null
  return (
    <div className="desk">
      <header className="desk-hello">
        <h2>{`Chào ${user.name}`}</h2>
        <p>{`Hôm nay ${displayDay(dayOf(new Date()))}`}</p>
      </header>
      <DeskLists payload={payload} user={user} sections={deskSections} />
      <div className="desk-grid">
        <ViewsCard payload={payload} user={user} />
        <UnfoundCard payload={payload} user={user} />
      </div>
    </div>
  )
}

/** The screen "Việc của tôi". It opens as the person last narrowed it. */
export function MyWork(props: ScreenProps) {
  return (
    <AdminScreen {...props} path={WORK_PATH} trail={[{ label: 'Việc của tôi' }]} className="work">
      {async (req) => {
        const given = props.searchParams ?? {}
        if (!saysFilters(given)) {
          const remembered = await rememberedFilters(req, deskSections)
          if (remembered) redirect(workUrl(remembered))
        }
        const filters = readFilters(given, deskSections, req.user)
        if (saysFilters(given)) await rememberFilters(req, filters)
        return <WorkList req={req} sections={deskSections} filters={filters} />
      }}
    </AdminScreen>
  )
}
