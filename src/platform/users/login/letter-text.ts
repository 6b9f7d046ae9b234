import { env } from '@/env'
import type { LetterText } from '../../mail/letter-text'
import { newPasswordPath } from './paths'

/** The letter to whoever forgot a password; the link works for an hour and once. */
export function passwordLetter(token: string): LetterText {
  return {
    subject: 'Đặt lại mật khẩu',
    parts: [
      {
        kind: 'text',
        text: `Có người vừa yêu cầu đặt lại mật khẩu của tài khoản dùng địa chỉ thư này ở cổng ${env.PORTAL_URL}.`,
      },
      {
        kind: 'link',
        text: 'Để đặt mật khẩu mới, hãy mở liên kết sau trong vòng một giờ',
        url: `${env.PORTAL_URL}${newPasswordPath(encodeURIComponent(token))}`,
      },
      { kind: 'text', text: 'Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.' },
    ],
  }
}
