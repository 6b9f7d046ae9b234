import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import { TASKS_PATH } from '@/platform/sites/tasks-path'
import { AdminScreen } from '@/platform/ui/admin-screen'
import { administersRoot } from '@/platform/users/access'
import { EVERY_ROLE, sitesWithRole } from '@/platform/users/memberships'
import { readSiteTasks } from '../read-tasks'
import { Overview } from './overview'
import { SiteTaskList } from './site-task-list'
import './tasks.css'

/** A page of it is enough for whoever looks after more sites. */
const MOST_LISTS = 10

type SignedInRequest = PayloadRequest & { user: TypedUser }
type Query = NonNullable<AdminViewServerProps['searchParams']>

/** What a person's sites still have to fill in; for people of the root, of all sites. */
export function TasksView(props: AdminViewServerProps) {
  return (
    <AdminScreen {...props} path={TASKS_PATH} trail={[{ label: 'Việc cần làm' }]} className="site-tasks">
      {(req) => content(req, props.searchParams ?? {})}
    </AdminScreen>
  )
}

async function content(req: SignedInRequest, query: Query) {
  const isRootAdmin = await administersRoot(req)
  const own = sitesWithRole(req.user, EVERY_ROLE)
  const asked = typeof query.trang === 'string' ? query.trang : null
  if (asked) {
    // An address of a site that is not theirs shows no more than one that there is not.
    const known = isRootAdmin ? await readSiteTasks(req.payload) : await readSiteTasks(req.payload, own)
    const site = known.find(({ id }) => id === asked)
    return site ? <SiteTaskList site={site} user={req.user} isRootAdmin={isRootAdmin} isAlone /> : <Nothing />
  }
  if (isRootAdmin) {
    return <Overview query={query} sites={await readSiteTasks(req.payload)} />
  }
  const sites = await readSiteTasks(req.payload, own)
  if (sites.length > MOST_LISTS) return <Overview query={query} sites={sites} />
  return (
    <>
      <h1>Việc cần làm</h1>
      {sites.length === 0 && <p>Bạn chưa có vai trò ở trang nào.</p>}
      {sites.map((site) => (
        <SiteTaskList key={site.id} site={site} user={req.user} isRootAdmin={false} />
      ))}
    </>
  )
}

function Nothing() {
  return (
    <>
      <h1>Việc cần làm</h1>
      <p>Không có trang này, hoặc bạn không có vai trò ở đó.</p>
    </>
  )
}
