import { displayDay } from '../../time/calendar-day'
import type { Punctuality } from './judge-publication'
import type { DocumentDeadline } from './read-deadlines'

const WORDS: Record<Punctuality, string> = {
  overdue: 'Quá hạn, chưa đăng',
  'due-soon': 'Sắp đến hạn',
  waiting: 'Còn hạn',
  late: 'Đã đăng, muộn',
  'on-time': 'Đã đăng đúng hạn',
}

/** Documents with the day by which they must be public. */
export function DeadlineTable({ documents }: { documents: DocumentDeadline[] }) {
  return (
    <ul className="deadline-list">
      {documents.map(
        ({ id, collection, number, abstract, siteName, issuedOn, dueOn, publishedOn, punctuality }) => (
          <li key={id}>
            <div>
              <a href={`/admin/collections/${collection}/${id}`}>{number || 'Chưa có số'}</a>
              <p>{abstract}</p>
              <small>
                {siteName} · ban hành {displayDay(issuedOn)} · hạn đăng {displayDay(dueOn)}
                {publishedOn && ` · đăng ${displayDay(publishedOn)}`}
              </small>
            </div>
            <b data-punctuality={punctuality}>{WORDS[punctuality]}</b>
          </li>
        ),
      )}
    </ul>
  )
}
