import { getTranslations } from 'next-intl/server'
import { displayStoredDay } from '@/platform/time/calendar-day'
import type { DirectiveView } from '../directive-view'
import type { TaskProgress } from '../public-progress'

type Props = Pick<DirectiveView, 'tasks'> & {
  /** Of each task, where its state is public. */
  progress: TaskProgress[]
}

/** What is to be done, by whom, until when, and how far it is where that is public. */
export async function DirectiveTasks({ tasks, progress }: Props) {
  const t = await getTranslations('directives.tasks')
  return (
    <ol className="border-line divide-line divide-y border-y">
      {tasks.map(({ id, what, assigned, who, dueOn }, index) => {
        const state = progress.find(({ task }) => task === id)
        const units = [...new Set([...assigned, who])].filter(Boolean).join(', ')
        return (
          <li key={index} className="grid grid-cols-[2rem_1fr] py-3">
            <span className="text-muted">{index + 1}.</span>
            <div className="min-w-0">
              <p className="max-w-[46rem]">{what}</p>
              <p className="text-small text-muted mt-1 flex flex-wrap gap-x-6">
                {units && (
                  <span>
                    {t('who')}: {units}
                  </span>
                )}
                {dueOn && (
                  <span>
                    {t('dueOn')}: {displayStoredDay(dueOn)}
                  </span>
                )}
              </p>
              {state && <Progress {...state} label={t('progress', state)} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** The words say it; the bar repeats them. */
function Progress({ done, recipients, label }: TaskProgress & { label: string }) {
  return (
    <p className="text-small mt-2 flex flex-wrap items-center gap-x-3">
      <progress
        aria-hidden="true"
        className="bg-line [&::-moz-progress-bar]:bg-positive [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-positive h-2 w-40 appearance-none overflow-hidden rounded-full border-0"
        max={Math.max(1, recipients)}
        value={done}
      />
      <span className="font-semibold">{label}</span>
    </p>
  )
}
