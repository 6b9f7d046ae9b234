import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../publishing/references'
import { administeredSites } from '../granting'
import { isSystemAdmin } from '../memberships'
import { SECURITY_PATH } from './paths'

/** In the form of an account: the way to its sessions, its second factor, and to put it into use again. */
export function SecuritySummary({ id, user }: UIFieldServerProps) {
  const person = idOf(id)
  if (!person) return null
  const isOwn = person === String(user?.id)
  if (!isOwn && !isSystemAdmin(user) && administeredSites(user).length === 0) return null
  return (
    <div className="field-type">
      <p className="field-label">Bảo mật</p>
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
