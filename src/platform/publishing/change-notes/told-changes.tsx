import { getTranslations } from 'next-intl/server'
import { displayDay } from '../../time/calendar-day'
import type { ChangeNote } from './change-note'

/** What has changed since an item was first published, newest first; nothing where nobody was told of a change. */
export async function ToldChanges({ notes }: { notes: ChangeNote[] }) {
  if (notes.length === 0) return null
  const t = await getTranslations('site')
  return (
    <ul className="border-accent mb-8 max-w-[46rem] space-y-1 border-l-4 pl-4">
      {notes.map(({ day, note }, index) => (
        <li key={index}>
          <strong>
            <time dateTime={day}>{t('changedOn', { day: displayDay(day) })}</time>
          </strong>{' '}
          <span className="break-words whitespace-pre-line" lang="vi">
            {note}
          </span>
        </li>
      ))}
    </ul>
  )
}
