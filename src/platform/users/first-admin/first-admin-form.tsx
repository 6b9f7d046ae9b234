'use client'

import { useState } from 'react'
import { ask } from '../login/ask'
import { EntryField } from '../login/entry-field'
import { EntryForm } from '../login/entry-form'
import { useIsReady } from '../login/use-entry'

/** The account that runs the instance, made by whoever can read what the server prints. */
export function FirstAdminForm() {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useIsReady()
  const make = async (data: Record<string, string>) => {
    setBusy(true)
    setProblem('')
    const answer = await ask('/api/users/first-register', data)
    if (answer.kind === 'done') window.location.assign('/admin/login')
    else {
      setBusy(false)
      setProblem(answer.kind === 'refused' ? answer.message : 'Không tạo được tài khoản.')
    }
  }
  return (
    <EntryForm
      canSend={isReady && !isBusy}
      lead={<p>Cổng chưa có ai. Người giữ máy chủ tạo tài khoản quản trị hệ thống tại đây.</p>}
      onSend={(data) => void make(data)}
      problem={problem}
      submit="Tạo tài khoản"
      title="Quản trị đầu tiên"
    >
      <EntryField
        autoComplete="off"
        autoFocus
        hint="In ở cửa sổ chạy máy chủ khi cổng khởi động, dạng xxxx-xxxx-xxxx-xxxx."
        label="Mã thiết lập"
        name="code"
        spellCheck={false}
      />
      <EntryField autoComplete="name" label="Họ tên" name="name" />
      <EntryField autoComplete="username" label="Thư điện tử" name="email" type="email" />
      <EntryField
        autoComplete="new-password"
        hint="Ít nhất 14 ký tự. Một câu dễ nhớ là đủ, không bắt buộc có chữ hoa, số hay ký hiệu."
        label="Mật khẩu"
        name="password"
        type="password"
      />
    </EntryForm>
  )
}
