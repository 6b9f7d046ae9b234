import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { displayDay } from '@/platform/time/calendar-day'
import { readDelivery, UUID } from '../delivery'
import { tasksOfDelivery } from '../delivery-details'
import { Frame, idIn, onlySignedIn } from '../parts/frame'
import { Pages } from '../parts/pages'
import { ReceiveButton } from '../parts/receive-button'
import { TaskList } from '../parts/task-list'
import { displayInstant } from '@/platform/time/display-instant'
import { BOARD_PATH } from '../paths'
import { actsFor, follows } from '../people'
import { shownDirective, type ShownDirective } from '../shown-directive'
import { Matrix } from './matrix'
import { boardFilters } from './board-filters'
import { directiveMatrix, MATRIX_PAGE_SIZE, matrixRows, type MatrixRow } from './matrix-reader'

const BOARD = { label: 'Theo dõi chỉ đạo', url: BOARD_PATH }

/** `/admin/theo-doi-chi-dao/<directive>`: every recipient with every task, and all that one of them sent. */
export async function DirectiveBoardView(props: AdminViewServerProps) {
  const id = idIn(props.params)
  onlySignedIn(props, `${BOARD_PATH}/${id}`)
  const { req } = props.initPageResult
  const directive = UUID.test(id) ? await shownDirective(req, id) : null
  if (!directive || !follows(req.user, directive)) {
    return (
      <Frame {...props} above={BOARD} title="Không có văn bản này">
        <p>Văn bản này không phải của trang bạn, hoặc chưa từng đăng.</p>
      </Frame>
    )
  }
  const { page } = boardFilters(props.searchParams)
  const { rows, total } = await directiveMatrix(id, page)
  const wanted = props.searchParams?.['noi-nhan']
  const [chosen] = typeof wanted === 'string' && UUID.test(wanted) ? await matrixRows(id, [wanted]) : []
  return (
    <Frame
      {...props}
      above={BOARD}
      title={`${documentTypeLabel(directive.documentType)} ${directive.documentNumber}`}
    >
      <p className="follow-lead">{directive.abstract}</p>
      <p className="follow-line">
        {directive.dueOn && <span>Hạn hoàn thành {displayDay(directive.dueOn)}</span>}
        <a href={`/admin/collections/directives/${id}`}>Mở văn bản để sửa</a>
        {directive.isPublished && (
          <a href={`/chi-dao-dieu-hanh/${directive.slug}`} rel="noreferrer" target="_blank">
            Xem trang công khai
          </a>
        )}
      </p>
      {directive.isPublished ? (
        <>
          <Matrix chosen={chosen?.delivery ?? null} directive={directive} page={page} rows={rows} />
          <Pages
            page={page}
            pages={Math.ceil(total / MATRIX_PAGE_SIZE)}
            urlOf={(target) => `${BOARD_PATH}/${id}?trang=${target}`}
          />
        </>
      ) : (
        <p className="follow-none">Văn bản đã gỡ xuống nên mọi nơi nhận đều đã thu hồi.</p>
      )}
      {chosen && (await recipientDetails(req, directive, chosen))}
    </Frame>
  )
}

/** All that one recipient reported; for an agency, which has no users, also the forms. */
async function recipientDetails(req: PayloadRequest, directive: ShownDirective, row: MatrixRow) {
  const delivery = await readDelivery(req, row.delivery)
  if (!delivery) return null
  const isOurs = delivery.site === null && actsFor(req.user, delivery)
  const tasks = await tasksOfDelivery(req, delivery, directive)
  return (
    <section className="follow-details" id="noi-nhan">
      <h2>{row.name}</h2>
      {isOurs && (
        <p className="follow-hint">Cơ quan không có tài khoản: đơn vị ban hành ghi nhận và báo cáo thay.</p>
      )}
      <p>
        {row.receivedAt
          ? `Đã nhận ${displayInstant(row.receivedAt)}, ${row.receivedBy ?? ''}`
          : 'Chưa xác nhận đã nhận.'}
      </p>
      {isOurs && !row.receivedAt && <ReceiveButton delivery={row.delivery} />}
      <TaskList canReport={isOurs} delivery={row.delivery} tasks={tasks} />
    </section>
  )
}
