import type { Payload, TypedUser } from 'payload'
import { DeskEntries } from './desk-entries'
import { WORK_PATH, type DeskPage, type DeskSection } from './desk-section'

/** So many fit on the first screen. */
const SHOWN = 5

type Props = { payload: Payload; user: TypedUser; sections: DeskSection[] }

/** What waits for a person, at a glance: lists that are not empty, each with its number and a way to the whole. */
export async function DeskLists({ payload, user, sections }: Props) {
  const lists = await Promise.all(
    sections.map(async (section) => ({
      section,
      page: await section.read({ payload, user, limit: SHOWN, offset: 0, collection: null, site: null }),
    })),
  )
  const waiting = lists.filter(({ page }) => page.total > 0)
  return (
    <section aria-labelledby="desk-work" className="workflow-card">
      <h2 id="desk-work">
        <a href={`${WORK_PATH}?viec=tat-ca`}>Việc của tôi</a>
      </h2>
      {waiting.length === 0 ? (
        <p className="desk-calm">Không có việc gì đang chờ bạn.</p>
      ) : (
        <div className="desk-grid">
          {waiting.map(({ section, page }) => (
            <DeskCard key={section.key} section={section} page={page} />
          ))}
        </div>
      )}
    </section>
  )
}

function DeskCard({ section: { key, title, isProblem }, page }: { section: DeskSection; page: DeskPage }) {
  const { total, entries } = page
  return (
    <section className="desk-card" data-problem={isProblem} aria-labelledby={`desk-${key}`}>
      <h3 id={`desk-${key}`}>
        {title} <span className="desk-count">({total.toLocaleString('vi-VN')})</span>
      </h3>
      <DeskEntries entries={entries} />
      {total > entries.length && (
        <a className="desk-whole" href={`${WORK_PATH}?viec=${key}`}>
          {`Xem tất cả ${total.toLocaleString('vi-VN')} mục`}
        </a>
      )}
    </section>
  )
}
