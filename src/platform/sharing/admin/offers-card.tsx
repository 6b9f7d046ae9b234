import { sql } from '@payloadcms/db-postgres/drizzle'
import type { TypedUser } from 'payload'
import { sqlRows } from '../../lists/sql-rows'
import { sitesWithRole } from '../../users/memberships'
import { partUrl } from './parts'
import './sharing.css'

type Waiting = { slug: string; name: string; total: number }

/** On the dashboard of those who decide: what sites below offer and nobody has answered. Nothing where nothing waits. */
export async function OffersCard({ user }: { user?: TypedUser }) {
  const waiting = user ? await waitingFor(user) : []
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="offers-card" className="sharing sharing-card">
      <h2 id="offers-card">Đề nghị đăng lại đang chờ trả lời</h2>
      <ul>
        {waiting.map(({ slug, name, total }) => (
          <li key={slug}>
            <a href={partUrl(slug, 'cho-tra-loi')}>
              {name}: {total.toLocaleString('vi-VN')} mục
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function waitingFor(user: TypedUser): Promise<Waiting[]> {
  const deciding = sql.param(sitesWithRole(user, ['publisher']))
  const writing = sql.param(sitesWithRole(user, ['editor']))
  return sqlRows<Waiting>(sql`
    SELECT s.slug, l.name, count(*)::int AS total
    FROM offers o
    JOIN sites s ON s.id = o.to_site_id
    LEFT JOIN sites_locales l ON l._parent_id = s.id AND l._locale = 'vi'
    WHERE o.state = 'offered' AND (s.id::text = ANY(${deciding}::text[])
      OR s.four_eyes IS FALSE AND s.id::text = ANY(${writing}::text[]))
    GROUP BY s.id, s.slug, l.name ORDER BY l.name`)
}
