import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { needsFourEyes, notAPublisher } from '../publishing/publish-rule'
import { Refusal } from '../publishing/refusal'
import { rootSiteId } from '../sites/root-site'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin } from '../users/memberships'
import { standsBehind, wasPublic } from './standing'
import type { Action, Obstacle, Party } from './states'
import { isDocumentCollection } from './workflow-collections'
import type { ItemKey } from './workflow-row'

/** How the person of a request stands to a text of an item. */
export async function partyOf(
  req: PayloadRequest,
  key: ItemKey,
  row: WorkflowItem,
  { site, contentHash }: { site: string | null; contentHash: string },
): Promise<Party> {
  const owner = site ?? (await rootSiteId(req.payload, req))
  const person = req.user ? String(req.user.id) : null
  const fourEyes = await needsFourEyes(req, key.collection, site)
  return {
    roles: EVERY_ROLE.filter((role) => hasRoleAt(req.user, owner, [role])),
    isSystemAdmin: isSystemAdmin(req.user),
    isDocument: isDocumentCollection(key.collection),
    fourEyes,
    isSecond:
      fourEyes && (standsBehind(row, person, contentHash) || (await wasPublic(req, key, row, contentHash))),
    isOwnEmergency: person !== null && row.emergencyBy === person,
  }
}

/** The refusal of an action, in words that say what to do instead. */
export function refusalOf(action: Action, obstacle: Obstacle): Refusal {
  if (obstacle === 'second') {
    return new Refusal(
      'Trang này đăng theo “bốn mắt” và nội dung này do chính bạn viết. Hãy lưu bản nháp, gửi duyệt và nhờ người khác có vai trò "Duyệt đăng" đăng; hoặc nhờ người khác đọc lại rồi gửi duyệt, khi đó bạn đăng được.',
      403,
    )
  }
  if (obstacle === 'role') return ROLE_REFUSALS[action]?.() ?? notAPublisher()
  return new Refusal(STATE_REFUSALS[action], 409)
}

const refuse = (reason: string) => () => new Refusal(reason, 403)

const ROLE_REFUSALS: Partial<Record<Action, () => Refusal>> = {
  submit: refuse('Bạn không có vai trò soạn loại nội dung này ở trang này nên không gửi duyệt được.'),
  return: refuse('Chỉ người có vai trò "Duyệt đăng" của trang này được trả lại.'),
  approve: refuse('Chỉ người có vai trò "Duyệt đăng" của trang này được duyệt.'),
  emergency: refuse(
    'Chỉ người vừa là "Quản trị trang" vừa có vai trò "Duyệt đăng" của trang này được đăng khẩn.',
  ),
  confirm: refuse('Chỉ người có vai trò "Duyệt đăng" của trang này được xác nhận bản đăng khẩn.'),
}

const CHANGED = 'Hãy tải lại trang để xem tình trạng mới.'

const STATE_REFUSALS: Record<Action, string> = {
  submit: `Nội dung này không phải bản nháp hay bản bị trả lại nên không gửi duyệt được. ${CHANGED}`,
  return: `Nội dung này không chờ duyệt nên không trả lại được. ${CHANGED}`,
  approve: `Nội dung này không còn chờ duyệt. ${CHANGED}`,
  publish:
    'Nội dung này chưa đăng được: không có gì mới so với bản đang đăng, hoặc đã bị trả lại và chờ người soạn gửi duyệt lại.',
  schedule: `Chỉ hẹn giờ được cho bản nháp, bản chờ duyệt hoặc đã duyệt. ${CHANGED}`,
  unschedule: `Nội dung này không được hẹn giờ. ${CHANGED}`,
  unpublish: `Nội dung này không đang đăng nên không gỡ được. ${CHANGED}`,
  setExpiry: 'Chỉ hẹn giờ gỡ được cho nội dung đang đăng, đã duyệt hoặc đã hẹn giờ đăng.',
  emergency: 'Nội dung này đăng được theo cách thường, không cần đăng khẩn.',
  confirm: 'Không có bản đăng khẩn nào chờ bạn xác nhận: phải là người khác với người đã đăng.',
}
