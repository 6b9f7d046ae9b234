import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { Due } from '../parts/due'
import { Progress, Share } from '../parts/progress'
import { BOARD_PATH } from '../paths'
import type { DirectiveLine, ItemLine, RecipientLine } from './board-reader'
import type { Counts } from './board-sql'

const NONE = <p className="follow-none">Không có gì khớp với điều kiện lọc.</p>

/** The directives, each with how far its recipients are. */
export function DirectiveTable({ lines }: { lines: DirectiveLine[] }) {
  if (lines.length === 0) return NONE
  return (
    <ul className="follow-list">
      {lines.map((line) => (
        <li key={line.id}>
          <a href={`${BOARD_PATH}/${line.id}`}>
            {documentTypeLabel(line.documentType)} {line.documentNumber}
          </a>
          <p>{line.abstract}</p>
          <p className="follow-line">
            <Overdue {...line} />
            {line.open > 0 && line.overdue === 0 && <Due day={line.nextDueOn} isSoon={line.soon > 0} />}
            <Share done={line.received} label="Đã nhận" total={line.recipients} />
            {line.tasks > 0 && <Share done={line.done} label="Nhiệm vụ xong" total={line.tasks} />}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The recipients, each with what it still has to do. */
export function RecipientTable({ lines, urlOf }: { lines: RecipientLine[]; urlOf: (id: string) => string }) {
  if (lines.length === 0) return NONE
  return (
    <ul className="follow-list" data-columns="2">
      {lines.map((line) => (
        <li key={line.id}>
          <a href={urlOf(line.id)}>{line.name}</a>
          <p className="follow-line">
            <Overdue {...line} />
            {line.soon > 0 && (
              <span className="follow-due" data-urgent="soon">{`${line.soon} việc sắp đến hạn`}</span>
            )}
            <span>{line.open > 0 ? `${line.open} việc chưa xong` : 'Đã xong mọi việc'}</span>
            <Share done={line.received} label="Văn bản đã nhận" total={line.recipients} />
            {line.tasks > 0 && <Share done={line.done} label="Nhiệm vụ xong" total={line.tasks} />}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What one recipient has to do. */
export function ItemTable({ lines }: { lines: ItemLine[] }) {
  if (lines.length === 0) return NONE
  return (
    <ul className="follow-list">
      {lines.map((line, index) => (
        <li key={index}>
          <a href={`${BOARD_PATH}/${line.directive}?noi-nhan=${line.delivery}#noi-nhan`}>
            {line.what ?? 'Nhận văn bản'}
          </a>
          <p>
            {documentTypeLabel(line.documentType)} {line.documentNumber}: {line.abstract}
          </p>
          <p className="follow-line">
            <Due day={line.dueOn} isOverdue={line.isOverdue} isSoon={line.isSoon} />
            {line.what ? (
              <Progress percent={line.percent} state={line.state} />
            ) : (
              <span>{line.isReceived ? 'Đã nhận' : 'Chưa nhận'}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Overdue({ overdue }: Pick<Counts, 'overdue'>) {
  if (overdue === 0) return null
  return <span className="follow-due" data-urgent="overdue">{`${overdue} việc quá hạn`}</span>
}
