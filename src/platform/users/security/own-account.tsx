import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { dayOf, displayDay } from '../../time/calendar-day'
import { readFactor, type Factor } from '../second-factor/factor-store'
import { mustHaveFactor } from '../second-factor/required'
import { OwnFactor } from './own-factor'
import { Sessions } from './sessions'

type Props = { req: PayloadRequest; person: User }

/** What a person does for the own account. */
export async function OwnAccount({ req, person }: Props) {
  const factor = await readFactor(req, person.id)
  const isRequired = await mustHaveFactor(req, person)
  return (
    <>
      <h2>Xác thực hai bước</h2>
      <OwnFactor about={aboutFactor(factor, isRequired)} isOn={factor !== null} isRequired={isRequired} />
      <h2>Nơi đang đăng nhập</h2>
      <Sessions isOwn person={person.id} req={req} />
      <h2>Mật khẩu</h2>
      <p>
        Ít nhất 14 ký tự, hoặc ít nhất 8 khi đã bật xác thực hai bước. Một câu dễ nhớ là đủ. Đổi mật khẩu ở{' '}
        <a href="/admin/account">trang tài khoản</a>; các nơi đăng nhập khác sẽ bị đăng xuất.
      </p>
    </>
  )
}

function aboutFactor(factor: Factor | null, isRequired: boolean): string {
  if (!factor) {
    return 'Đang tắt. Khi bật, đăng nhập cần mật khẩu và mã trên điện thoại của bạn: người biết mật khẩu cũng không vào được.'
  }
  const since = `Đang bật từ ${displayDay(dayOf(factor.turnedOnAt))}, còn ${factor.codesLeft} mã dự phòng.`
  return isRequired ? `${since} Vai trò của bạn bắt buộc bật.` : since
}
