import { displayDay, dayOf } from '@/platform/time/calendar-day'
import { Progress } from '../parts/progress'
import { Files } from '../parts/task-list'
import { displayInstant } from '@/platform/time/display-instant'
import { BOARD_PATH } from '../paths'
import type { ShownDirective } from '../shown-directive'
import type { MatrixCell, MatrixRow } from './matrix-reader'

type Props = { directive: ShownDirective; rows: MatrixRow[]; chosen: string | null; page: number }

/** Recipients down, tasks across; on a narrow screen each recipient is a card. */
export function Matrix({ directive, rows, chosen, page }: Props) {
  const { tasks } = directive
  return (
    <div aria-label="Nơi nhận và nhiệm vụ" className="follow-matrix" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Nơi nhận</th>
            <th scope="col">Đã nhận</th>
            {tasks.map(({ id, what, dueOn }, index) => (
              <th key={id} scope="col">
                <small>Nhiệm vụ {index + 1}</small>
                {what}
                {(dueOn ?? directive.dueOn) && (
                  <small>Hạn {displayDay(dueOn ?? directive.dueOn ?? '')}</small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.delivery} aria-current={row.delivery === chosen || undefined}>
              <th scope="row">
                <a
                  href={`${BOARD_PATH}/${directive.id}?${page > 1 ? `trang=${page}&` : ''}noi-nhan=${row.delivery}#noi-nhan`}
                >
                  {row.name}
                </a>
              </th>
              <td data-label="Đã nhận" data-short>
                {row.receivedAt ? (
                  <span title={`${displayInstant(row.receivedAt)}, ${row.receivedBy ?? ''}`}>
                    {displayDay(dayOf(new Date(row.receivedAt)))}
                  </span>
                ) : (
                  <mark>Chưa nhận</mark>
                )}
              </td>
              {tasks.map(({ id, what }, index) => {
                const cell = row.cells.get(id)
                return (
                  <td key={id} data-empty={!cell || undefined} data-label={`${index + 1}. ${what}`}>
                    {cell ? <Cell cell={cell} delivery={row.delivery} /> : 'Không giao'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, delivery }: { cell: MatrixCell; delivery: string }) {
  return (
    <div className="follow-cell">
      <Progress percent={cell.percent} state={cell.state} />
      {/* The day stands above, in the heading. */}
      {cell.isOverdue && (
        <span className="follow-due" data-urgent="overdue">
          Quá hạn
        </span>
      )}
      {cell.isSoon && (
        <span className="follow-due" data-urgent="soon">
          Sắp đến hạn
        </span>
      )}
      {cell.reportedAt && <small>{displayInstant(cell.reportedAt)}</small>}
      {cell.note && (
        <p className="follow-note" title={cell.note}>
          {cell.note}
        </p>
      )}
      <Files delivery={delivery} files={cell.files} />
    </div>
  )
}
