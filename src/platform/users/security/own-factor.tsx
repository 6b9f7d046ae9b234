'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { RecoveryCodes } from '../login/recovery-codes'
import { SetUpSteps } from '../login/set-up-steps'
import type { SetUp } from '../second-factor/set-up'
import { CodeForm } from './code-form'
import { post } from './post'
import { useAction } from './use-action'

type Props = { isOn: boolean; isRequired: boolean; about: string }
type Doing =
  | { kind: 'nothing' }
  | { kind: 'set-up'; setUp: SetUp }
  | { kind: 'new-codes' }
  | { kind: 'turn-off' }
  | { kind: 'codes'; codes: string[] }

/** Turns the own second factor on and off, and makes new recovery codes. */
export function OwnFactor({ isOn, isRequired, about }: Props) {
  const { act, refresh, isBusy, problem } = useAction()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const stop = () => {
    setDoing({ kind: 'nothing' })
    refresh()
  }
  const begin = () =>
    act(async () => setDoing({ kind: 'set-up', setUp: await post<SetUp>('hai-buoc/bat-dau') }))
  const showCodes = (path: string, data: object) =>
    act(async () => {
      const { recoveryCodes = [] } = await post(path, data)
      setDoing({ kind: 'codes', codes: recoveryCodes })
    })
  const form = { isBusy, problem, onCancel: stop }

  if (doing.kind === 'codes') return <RecoveryCodes codes={doing.codes} level="h2" onDone={stop} />
  if (doing.kind === 'set-up') {
    const { setUp } = doing
    return (
      <CodeForm
        {...form}
        onSend={(code) => showCodes('hai-buoc/bat', { code, ticket: setUp.ticket })}
        submit="Bật xác thực hai bước"
      >
        <SetUpSteps setUp={setUp} />
      </CodeForm>
    )
  }
  if (doing.kind === 'new-codes') {
    return (
      <CodeForm
        {...form}
        asksFor="Mã của ứng dụng, hoặc một mã dự phòng còn lại"
        onSend={(code) => showCodes('hai-buoc/ma-du-phong', { code })}
        submit="Tạo mã dự phòng mới"
      >
        <p>Mười mã mới thay cho các mã cũ; mã cũ không dùng được nữa.</p>
      </CodeForm>
    )
  }
  if (doing.kind === 'turn-off') {
    return (
      <CodeForm
        {...form}
        asksFor="Mã của ứng dụng, hoặc một mã dự phòng"
        onSend={(code) => act(async () => post('hai-buoc/tat', { code }).then(stop))}
        submit="Tắt xác thực hai bước"
      >
        <p>Sau khi tắt, chỉ cần mật khẩu là vào được tài khoản.</p>
      </CodeForm>
    )
  }
  return (
    <Start about={about} problem={problem}>
      {!isOn && (
        <Button disabled={isBusy} margin={false} onClick={begin}>
          Bật xác thực hai bước
        </Button>
      )}
      {isOn && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => setDoing({ kind: 'new-codes' })}
        >
          Tạo mã dự phòng mới
        </Button>
      )}
      {isOn && !isRequired && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => setDoing({ kind: 'turn-off' })}
        >
          Tắt…
        </Button>
      )}
    </Start>
  )
}

function Start({ about, problem, children }: { about: string; problem: string; children: ReactNode }) {
  return (
    <>
      <p>{about}</p>
      <div className="sign-in-buttons">{children}</div>
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
    </>
  )
}
