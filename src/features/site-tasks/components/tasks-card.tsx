import type { Payload, TypedUser } from 'payload'
import { TASKS_PATH } from '@/platform/sites/tasks-path'
import { EVERY_ROLE, sitesWithRole } from '@/platform/users/memberships'
import { readSiteTasks } from '../read-tasks'
import { SITE_PARTS } from '../site-parts'
import './tasks.css'

/** So many fit on the dashboard; the screen of its own lists them all. */
const MOST_SITES = 3
const MOST_NAMED = 4

/** On the dashboard: what a person's own sites still have to fill in. Nothing where they are complete. */
export async function TasksCard({ payload, user }: { payload: Payload; user?: TypedUser }) {
  if (!user) return null
  const own = sitesWithRole(user, EVERY_ROLE)
  if (own.length === 0) return null
  const sites = (await readSiteTasks(payload, own)).filter(({ missing }) => missing.length > 0)
  const [only, ...others] = sites
  if (!only) return null
  return (
    <section aria-labelledby="site-tasks-card" className="site-tasks-card">
      <h2 id="site-tasks-card">
        {others.length === 0
          ? `Trang của bạn còn ${only.missing.length} việc`
          : `${sites.length} trang của bạn còn việc`}
      </h2>
      <ul>
        {sites.slice(0, MOST_SITES).map(({ id, name, missing }) => (
          <li key={id}>
            <a href={`${TASKS_PATH}?trang=${id}`}>{name}</a>
            {`: ${titlesOf(missing)}`}
          </li>
        ))}
      </ul>
      <a href={TASKS_PATH}>Xem tất cả việc cần làm</a>
    </section>
  )
}

function titlesOf(missing: string[]): string {
  const titles = SITE_PARTS.filter(({ key }) => missing.includes(key)).map(({ title }) => title)
  const more = titles.length - MOST_NAMED
  return titles.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` và ${more} việc nữa` : '')
}
