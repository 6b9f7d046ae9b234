import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { newPasswordPath } from './paths'

type Told = { req?: PayloadRequest; token?: string; user?: { name?: string } }

export const letterSubject = (): string => 'Đặt lại mật khẩu'

/** The letter to whoever forgot a password; the link works for an hour and once. */
export function letterHtml({ token = '' }: Told = {}): string {
  const link = `${env.PORTAL_URL}${newPasswordPath(encodeURIComponent(token))}`
  return `<p>Có người vừa yêu cầu đặt lại mật khẩu của tài khoản dùng địa chỉ thư này ở cổng ${env.PORTAL_URL}.</p>
<p>Để đặt mật khẩu mới, hãy mở liên kết sau trong vòng một giờ:<br><a href="${link}">${link}</a></p>
<p>Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.</p>`
}
