import type { Payload, TypedUser } from 'payload'
import { displayInstant } from '../../time/display-instant'
import { readDesk } from './read-desk'
import './workflow.css'

/** On the dashboard: what waits for the person, was returned, is scheduled or went wrong. Nothing where nothing waits. */
export async function WorkflowCard({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const sections = user ? await readDesk(payload, user) : []
  if (sections.length === 0) return null
  return (
    <section aria-labelledby="workflow-card" className="workflow-card">
      <h2 id="workflow-card">Duyệt và đăng</h2>
      {sections.map(({ key, title, total, items }) => (
        <div key={key}>
          <h3>{`${title} (${total.toLocaleString('vi-VN')})`}</h3>
          <ul>
            {items.map(({ collection, id, title: name, detail, at }) => (
              <li key={id}>
                <a href={`/admin/collections/${collection}/${id}`}>{name}</a>
                {` – ${displayInstant(at)}${detail ? `, ${detail}` : ''}`}
              </li>
            ))}
          </ul>
          {total > items.length && <p>{`và ${(total - items.length).toLocaleString('vi-VN')} mục nữa`}</p>}
        </div>
      ))}
    </section>
  )
}
