'use client'

import { Button } from '@payloadcms/ui'
import { EntryField } from './entry-field'
import { EntryForm } from './entry-form'
import { RecoveryCodes } from './recovery-codes'
import { SetUpSteps } from './set-up-steps'
import type { useEntry } from './use-entry'

type Props = { entry: ReturnType<typeof useEntry>; onDone: () => void }

/** What may follow the right password: a code, turning the factor on, the recovery codes. */
export function LaterSteps({ entry, onDone }: Props) {
  const { stage, problem, canSend, send, startAgain } = entry
  const form = { problem, canSend }
  const after = (
    <Button buttonStyle="none" className="sign-in-link" onClick={startAgain}>
      Quay lại từ đầu
    </Button>
  )
  if (stage.kind === 'code') {
    return (
      <EntryForm
        {...form}
        after={after}
        lead={<p>Mở ứng dụng xác thực trên điện thoại và nhập sáu chữ số đang hiện.</p>}
        onSend={(data) => void send(data)}
        submit="Tiếp tục"
        title="Nhập mã xác thực"
      >
        <EntryField
          autoComplete="one-time-code"
          autoFocus
          hint="Không có điện thoại ở đây? Nhập một mã dự phòng; mỗi mã dùng được một lần."
          label="Mã xác thực"
          name="code"
          spellCheck={false}
        />
      </EntryForm>
    )
  }
  if (stage.kind === 'set-up') {
    return (
      <EntryForm
        {...form}
        after={after}
        lead={<p>Vai trò của bạn bắt buộc xác thực hai bước: mật khẩu và mã trên điện thoại. Làm một lần.</p>}
        onSend={(data) => void send({ ...data, ticket: stage.setUp.ticket })}
        submit="Bật và tiếp tục"
        title="Bật xác thực hai bước"
      >
        <SetUpSteps setUp={stage.setUp} />
      </EntryForm>
    )
  }
  if (stage.kind === 'codes') return <RecoveryCodes codes={stage.recoveryCodes} onDone={onDone} />
  return null
}
