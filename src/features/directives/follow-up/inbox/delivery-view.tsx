import type { AdminViewServerProps } from 'payload'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { readDelivery, type Delivery } from '../delivery'
import { tasksOfDelivery } from '../delivery-details'
import { DirectiveFacts } from '../parts/directive-facts'
import { Frame, idIn, onlySignedIn } from '../parts/frame'
import { ReceiveButton } from '../parts/receive-button'
import { TaskList } from '../parts/task-list'
import { displayInstant } from '@/platform/time/display-instant'
import { INBOX_PATH } from '../paths'
import { actsFor, sitesOf } from '../people'
import { shownDirective } from '../shown-directive'

const INBOX = { label: 'Văn bản đến', url: INBOX_PATH }

/** `/admin/van-ban-den/<delivery>`: one directive as its recipient reads it, receives it and reports on it. */
export async function DeliveryView(props: AdminViewServerProps) {
  const id = idIn(props.params)
  onlySignedIn(props, `${INBOX_PATH}/${id}`)
  const { req } = props.initPageResult
  const delivery = await readDelivery(req, id)
  // The issuer follows on the board.
  const isRecipient = delivery?.site && sitesOf(req.user).includes(delivery.site)
  const directive = delivery && isRecipient ? await shownDirective(req, delivery.directive) : null
  if (!delivery || !directive) {
    return (
      <Frame {...props} above={INBOX} title="Không có văn bản này">
        <p>Văn bản này không gửi đến trang của bạn, hoặc không còn.</p>
      </Frame>
    )
  }
  const tasks = await tasksOfDelivery(req, delivery, directive)
  const canReport = actsFor(req.user, delivery) && !delivery.withdrawnAt
  return (
    <Frame
      {...props}
      above={INBOX}
      title={`${documentTypeLabel(directive.documentType)} ${directive.documentNumber}`}
    >
      <p className="follow-lead">{directive.abstract}</p>
      <Receipt canReceive={canReport} delivery={delivery} />
      <DirectiveFacts delivery={delivery.id} directive={directive} />
      <h2>{tasks.length > 0 ? 'Nhiệm vụ của đơn vị' : 'Nhiệm vụ'}</h2>
      {tasks.length === 0 ? (
        <p>Văn bản không giao nhiệm vụ riêng cho đơn vị.</p>
      ) : (
        <TaskList canReport={canReport} delivery={delivery.id} tasks={tasks} />
      )}
    </Frame>
  )
}

function Receipt({ delivery, canReceive }: { delivery: Delivery; canReceive: boolean }) {
  const { receivedAt, receivedBy, withdrawnAt } = delivery
  return (
    <div className="follow-receipt">
      {withdrawnAt && (
        <p data-urgent="overdue">
          Nơi ban hành đã thu hồi văn bản này ngày {displayInstant(withdrawnAt)}: chỉ còn để xem, không báo
          cáo được.
        </p>
      )}
      {receivedAt && (
        <p>
          Đã nhận {displayInstant(receivedAt)}
          {receivedBy && `, ${receivedBy}`}.
        </p>
      )}
      {!receivedAt && canReceive && (
        <>
          <p>Chưa xác nhận đã nhận.</p>
          <ReceiveButton delivery={delivery.id} />
        </>
      )}
    </div>
  )
}
