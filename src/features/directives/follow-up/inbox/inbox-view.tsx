import type { AdminViewServerProps } from 'payload'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { actingSites } from '../acting-sites'
import { Due } from '../parts/due'
import { Frame, onlySignedIn } from '../parts/frame'
import { Pages } from '../parts/pages'
import { Share } from '../parts/progress'
import { displayInstant } from '@/platform/time/display-instant'
import { urgencyWord } from '../parts/words'
import { INBOX_PATH } from '../paths'
import {
  INBOX_PAGE_SIZE,
  INBOX_PARTS,
  type InboxPart,
  type InboxRow,
  inboxCounts,
  inboxRows,
} from './inbox-reader'

const NOTHING: Record<InboxPart, string> = {
  'can-lam': 'Không còn văn bản nào cần làm.',
  'da-xong': 'Chưa có văn bản nào đã xong.',
  'thu-hoi': 'Không có văn bản nào bị thu hồi.',
}

/** `/admin/van-ban-den`: the directives that came to the person's sites. */
export async function InboxView(props: AdminViewServerProps) {
  onlySignedIn(props, INBOX_PATH)
  const sites = await actingSites(props.initPageResult.req)
  const ids = sites.map(({ id }) => id)
  const { phan, trang } = props.searchParams ?? {}
  const part = INBOX_PARTS.find(({ key }) => key === phan)?.key ?? 'can-lam'
  const counts = await inboxCounts(ids)
  const pages = Math.max(1, Math.ceil(counts[part] / INBOX_PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(Number(trang)) || 1), pages)
  const rows = counts[part] > 0 ? await inboxRows(ids, part, page) : []
  return (
    <Frame {...props} title="Văn bản đến">
      <p className="follow-lead">
        {sites.length === 0
          ? 'Bạn chưa có vai trò ở trang nào.'
          : 'Văn bản chỉ đạo gửi đến đơn vị. Bấm vào văn bản để xác nhận đã nhận và báo cáo nhiệm vụ.'}
      </p>
      <nav aria-label="Các phần" className="follow-tabs">
        {INBOX_PARTS.map(({ key, label }) => (
          <a key={key} aria-current={key === part ? 'page' : undefined} href={`${INBOX_PATH}?phan=${key}`}>
            {label} <b>{counts[key]}</b>
          </a>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p className="follow-none">{NOTHING[part]}</p>
      ) : (
        <ul className="follow-list">
          {rows.map((row) => (
            <InboxItem key={row.id} namesRecipient={sites.length > 1} part={part} row={row} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} urlOf={(other) => `${INBOX_PATH}?phan=${part}&trang=${other}`} />
    </Frame>
  )
}

function InboxItem({
  row,
  part,
  namesRecipient,
}: {
  row: InboxRow
  part: InboxPart
  namesRecipient: boolean
}) {
  const urgency = urgencyWord(row.urgency)
  const isOpen = part === 'can-lam'
  return (
    <li>
      <a href={`${INBOX_PATH}/${row.id}`}>
        {documentTypeLabel(row.documentType)} {row.documentNumber}
      </a>
      <p>{row.abstract}</p>
      <p className="follow-line">
        {isOpen && !row.receivedAt && <mark>Chưa nhận</mark>}
        {urgency && <mark data-urgent="overdue">{urgency}</mark>}
        <Due day={row.nextDueOn} isOverdue={row.overdue > 0} isSoon={row.soon > 0} />
        {row.tasks > 0 && <Share done={row.done} label="Nhiệm vụ xong" total={row.tasks} />}
        <small>
          {row.issuer} gửi {displayInstant(row.sentAt)}
          {namesRecipient && ` đến ${row.recipient}`}
        </small>
      </p>
    </li>
  )
}
