'use client'

import { EntryField } from './entry-field'
import { EntryForm } from './entry-form'
import { LaterSteps } from './later-steps'
import { useEntry } from './use-entry'

/** A new password by the link of a letter. A code is asked for as at every login: the mailbox alone opens no account. */
export function NewPasswordForm({ token }: { token: string }) {
  const goOn = () => window.location.assign('/admin')
  const entry = useEntry('/api/users/reset-password', goOn)
  if (entry.stage.kind !== 'start') return <LaterSteps entry={entry} onDone={goOn} />
  return (
    <EntryForm
      after={<a href="/admin/forgot">Liên kết đã cũ? Xin thư mới</a>}
      canSend={entry.canSend}
      onSend={(data) => void entry.send({ ...data, token })}
      problem={entry.problem}
      submit="Đặt mật khẩu"
      title="Đặt mật khẩu mới"
    >
      <EntryField
        autoComplete="new-password"
        autoFocus
        hint="Ít nhất 14 ký tự (8 nếu đã bật xác thực hai bước). Một câu dễ nhớ là đủ."
        label="Mật khẩu mới"
        name="password"
        type="password"
      />
    </EntryForm>
  )
}
