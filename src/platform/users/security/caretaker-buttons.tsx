'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { post } from './post'
import { useAction } from './use-action'

type Props = { person: string; isDisabled: boolean }

/** What whoever looks after an account does for a person who cannot get in. */
export function CaretakerButtons({ person, isDisabled }: Props) {
  const { act, refresh, isBusy, problem } = useAction()
  const [isAsking, setAsking] = useState(false)
  const [password, setPassword] = useState('')
  const reset = () =>
    act(async () => {
      const told = await post(`${person}/dat-lai-dang-nhap`)
      setPassword(told.password ?? '')
      setAsking(false)
      refresh()
    })
  return (
    <>
      {isDisabled && (
        <Button
          disabled={isBusy}
          margin={false}
          onClick={() => act(async () => post(`${person}/mo-lai`).then(refresh))}
        >
          Mở lại tài khoản
        </Button>
      )}
      {isAsking ? (
        <div role="group" aria-label="Đặt lại đăng nhập">
          <p>
            Người này sẽ bị đăng xuất ở mọi nơi, xác thực hai bước bị tắt và mật khẩu hiện tại hết hiệu lực.
            Mật khẩu mới chỉ hiện một lần để bạn giao tận tay.
          </p>
          <div className="sign-in-buttons">
            <Button disabled={isBusy} margin={false} onClick={reset}>
              Đặt lại ngay
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
              Thôi
            </Button>
          </div>
        </div>
      ) : (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => setAsking(true)}>
          Đặt lại đăng nhập…
        </Button>
      )}
      {password && (
        <p role="status">
          Mật khẩu mới: <code>{password}</code>{' '}
          <small>Chỉ hiện lần này; người nhận đổi sau khi đăng nhập.</small>
        </p>
      )}
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
    </>
  )
}
