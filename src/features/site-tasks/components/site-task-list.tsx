import { Link } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { memberPath } from '@/platform/sites/member-path'
import { hasRoleAt, SITE_ROLES } from '@/platform/users/memberships'
import type { SiteTasks } from '../read-tasks'
import { SITE_PARTS, type SitePart } from '../site-parts'
import { taskLink } from '../task-links'

type Props = {
  site: SiteTasks
  user: TypedUser
  isRootAdmin: boolean
  /** The only one on its screen. */
  isAlone?: boolean
}

/** The parts of one site, what is missing first, each with the way to the place where it is filled in. */
export function SiteTaskList({ site, user, isRootAdmin, isAlone = false }: Props) {
  const { name, slug, isRoot, missing } = site
  const done = SITE_PARTS.length - missing.length
  const Heading = isAlone ? 'h1' : 'h2'
  const parts = [...SITE_PARTS].sort(
    (a, b) => Number(missing.includes(b.key)) - Number(missing.includes(a.key)),
  )
  return (
    <section>
      <Heading>{name}</Heading>
      <p>
        {missing.length === 0 ? 'Đã đủ các phần.' : `Còn ${missing.length} việc.`} Xong {done}/
        {SITE_PARTS.length}.{' '}
        <a href={isRoot ? '/' : memberPath(slug, '/')} rel="noopener" target="_blank">
          Mở trang
        </a>
      </p>
      <progress aria-label={`${name}: đã xong`} max={SITE_PARTS.length} value={done} />
      <ul className="site-tasks-list">
        {parts.map((part) => (
          <Task
            key={part.key}
            part={part}
            site={site}
            isDone={!missing.includes(part.key)}
            isTheirs={isRootAdmin || hasRoleAt(user, site.id, part.roles)}
          />
        ))}
      </ul>
    </section>
  )
}

type TaskProps = { part: SitePart; site: SiteTasks; isDone: boolean; isTheirs: boolean }

function Task({ part: { key, title, help, roles }, site, isDone, isTheirs }: TaskProps) {
  return (
    <li data-done={isDone}>
      <span aria-hidden="true" className="site-tasks-mark">
        {isDone ? '✓' : '○'}
      </span>
      <div>
        <b>{title}</b>
        <small>
          {isDone ? 'Đã có' : help}
          {!isDone && !isTheirs && ` Việc của: ${namesOf(roles)}.`}
        </small>
      </div>
      {isTheirs && (
        <Link
          aria-label={`${isDone ? 'Xem' : 'Làm ngay'}: ${title}`}
          href={taskLink(key, site)}
          prefetch={false}
        >
          {isDone ? 'Xem' : 'Làm ngay'}
        </Link>
      )}
    </li>
  )
}

function namesOf(roles: string[]): string {
  const names = SITE_ROLES.filter(({ value }) => roles.includes(value)).map(({ label }) => label)
  return names.join(', ').toLocaleLowerCase('vi')
}
