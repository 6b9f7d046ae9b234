import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../publishing/references'
import { dayOf, displayDay } from '../../time/calendar-day'
import { administeredSites } from '../granting'
import { disabledAt } from '../idle/account-states'
import { isSystemAdmin } from '../memberships'
import { SECURITY_PATH } from './paths'

/** In the form of an account: the way to its sessions, its second factor, and to put it into use again. */
export async function SecuritySummary({ id, req, user }: UIFieldServerProps) {
  const person = idOf(id)
  if (!person) return null
  const isOwn = person === String(user?.id)
  if (!isOwn && !isSystemAdmin(user) && administeredSites(user).length === 0) return null
  const ended = isOwn ? null : await disabledAt(req, person)
  return (
    <div className="field-type">
      <p className="field-label">Bảo mật</p>
      {ended && <p>Tài khoản đã ngừng từ {displayDay(dayOf(ended))} vì lâu không dùng.</p>}
      <p>
        <a href={isOwn ? SECURITY_PATH : `${SECURITY_PATH}/${person}`}>
          {isOwn
            ? 'Xác thực hai bước, nơi đang đăng nhập'
            : 'Nơi đang đăng nhập, đặt lại đăng nhập, mở lại tài khoản'}
        </a>
      </p>
    </div>
  )
}
