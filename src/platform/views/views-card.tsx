import { headers } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import { siteOfDesk } from '../desk/desk-site'
import { EVERY_ROLE } from '../users/memberships'
import { viewsOfWeek } from './read-views'

const SHOWN = 5

/** On the desk: what people read at the site in the last seven days. */
export async function ViewsCard({ payload, user }: { payload: Payload; user: TypedUser }) {
  const site = await siteOfDesk({ payload, user, headers: await headers(), roles: EVERY_ROLE })
  if (!site) return null
  const { total, items } = await viewsOfWeek(payload, site.id, SHOWN)
  return (
    <section className="desk-card" aria-labelledby="desk-views">
      <h3 id="desk-views">
        Lượt xem tuần này <span className="desk-count">({total.toLocaleString('vi-VN')})</span>
      </h3>
      <p className="desk-hint">{`${site.name}, 7 ngày gần đây`}</p>
      {items.length === 0 && <p>Chưa có lượt xem nào được đếm.</p>}
      <ul className="desk-entries">
        {items.map(({ collection, id, title, views }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
            <small>{`${views.toLocaleString('vi-VN')} lượt`}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
