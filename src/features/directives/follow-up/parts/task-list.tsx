import type { RecipientTask, ShownReport } from '../delivery-details'
import { fileAddress } from '../paths'
import { Due } from './due'
import { Progress } from './progress'
import { ReportForm } from './report-form'
import { displayInstant } from '@/platform/time/display-instant'

type Props = { delivery: string; tasks: RecipientTask[]; canReport: boolean }

/** The tasks of one recipient, each with its form for those who report and with everything reported so far. */
export function TaskList({ delivery, tasks, canReport }: Props) {
  return (
    <ol className="follow-tasks">
      {tasks.map((task) => {
        const [newest] = task.reports
        return (
          <li key={task.id} data-closed={!task.isOpen || undefined}>
            <h3>{task.what}</h3>
            <p className="follow-line">
              <Progress percent={newest?.percent ?? null} state={newest?.state ?? null} />
              <Due day={task.dueOn} isOverdue={task.isOverdue} isSoon={task.isSoon} />
              {task.who && <span>{task.who}</span>}
            </p>
            {canReport && task.isOpen && (
              <details className="follow-open" open={tasks.length === 1 && newest?.state !== 'done'}>
                <summary>{newest ? 'Báo cáo tiếp' : 'Báo cáo tiến độ'}</summary>
                {/* A new report begins a new form. */}
                <ReportForm
                  key={newest?.id}
                  delivery={delivery}
                  newest={newest ? { id: newest.id, state: newest.state, percent: newest.percent } : null}
                  task={task.id}
                />
              </details>
            )}
            <History delivery={delivery} reports={task.reports} />
          </li>
        )
      })}
    </ol>
  )
}

function History({ delivery, reports }: { delivery: string; reports: ShownReport[] }) {
  if (reports.length === 0) return <p className="follow-hint">Chưa có báo cáo nào.</p>
  return (
    <ul className="follow-history">
      {reports.map(({ id, state, percent, note, by, at, files }) => (
        <li key={id}>
          <p className="follow-line">
            <Progress percent={percent} state={state} />
            <small>
              {displayInstant(at)}, {by}
            </small>
          </p>
          {note && <p className="follow-note">{note}</p>}
          <Files delivery={delivery} files={files} />
        </li>
      ))}
    </ul>
  )
}

type FilesProps = { delivery: string; files: { id: string; name: string }[] }

/** Files that hang on a delivery, each opened in a tab of its own. */
export function Files({ delivery, files }: FilesProps) {
  if (files.length === 0) return null
  return (
    <ul className="follow-files">
      {files.map(({ id, name }) => (
        <li key={id}>
          <a href={fileAddress(delivery, id)} rel="noreferrer" target="_blank">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
