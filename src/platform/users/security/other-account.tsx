import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { dayOf, displayDay } from '../../time/calendar-day'
import { disabledAt } from '../idle/account-states'
import { readFactor } from '../second-factor/factor-store'
import { CaretakerButtons } from './caretaker-buttons'
import { Sessions } from './sessions'

type Props = { req: PayloadRequest; person: User }

/** What a site's admin does for a colleague. */
export async function OtherAccount({ req, person }: Props) {
  const [factor, ended] = [await readFactor(req, person.id), await disabledAt(req, person.id)]
  return (
    <>
      <h2>Đăng nhập</h2>
      <ul>
        <li>{ended ? `Đã ngừng từ ${displayDay(dayOf(ended))} vì lâu không dùng` : 'Đang dùng được'}</li>
        <li>
          {factor
            ? `Xác thực hai bước bật từ ${displayDay(dayOf(factor.turnedOnAt))}`
            : 'Xác thực hai bước tắt'}
        </li>
      </ul>
      <CaretakerButtons isDisabled={ended !== null} person={person.id} />
      <h2>Nơi đang đăng nhập</h2>
      <Sessions person={person.id} req={req} />
    </>
  )
}
