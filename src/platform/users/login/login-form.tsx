'use client'

import { EntryField } from './entry-field'
import { EntryForm } from './entry-form'
import { LaterSteps } from './later-steps'
import { useEntry } from './use-entry'

/** E-mail and password; whatever else is needed is asked for only after both were right. */
export function LoginForm({ target }: { target: string }) {
  const goOn = () => window.location.assign(target)
  const entry = useEntry('/api/users/login', goOn)
  if (entry.stage.kind !== 'start') return <LaterSteps entry={entry} onDone={goOn} />
  return (
    <EntryForm
      after={<a href="/admin/forgot">Quên mật khẩu?</a>}
      canSend={entry.canSend}
      onSend={(data) => void entry.send(data)}
      problem={entry.problem}
      submit="Đăng nhập"
      title="Đăng nhập"
    >
      <EntryField autoComplete="username" autoFocus label="Thư điện tử" name="email" type="email" />
      <EntryField autoComplete="current-password" label="Mật khẩu" name="password" type="password" />
    </EntryForm>
  )
}
