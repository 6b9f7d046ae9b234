'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

const EXAMPLE = '1.001193\tSửa đổi, bổ sung\t01/12/2026\n1.000894\tThay thế\t01/12/2026\t1.014056'

/** A box into which a table of lines is pasted, for decisions over dozens of procedures. */
export function AddLines() {
  const { id } = useDocumentInfo()
  const [text, setText] = useState('')
  const [problems, setProblems] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)

  async function add() {
    setIsBusy(true)
    const response = await fetch(`/api/procedure-decisions/${id}/lines`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    }).catch(() => null)
    setIsBusy(false)
    if (response?.ok) {
      toast.success('Đã thêm các dòng vào bản nháp.')
      window.location.reload()
      return
    }
    const answer = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null
    setProblems(
      answer?.errors?.flatMap(({ message }) => message.split('\n')) ?? ['Không gửi được, hãy thử lại.'],
    )
  }

  if (!id) return <p>Lưu nháp quyết định một lần để có thể dán nhiều dòng từ bảng tính.</p>
  return (
    <details style={{ marginBottom: 'var(--base)' }}>
      <summary style={{ cursor: 'pointer' }}>Dán nhiều dòng từ bảng tính</summary>
      <p>
        Mỗi dòng một thủ tục: mã, nội dung (ban hành mới, sửa đổi, thay thế, bãi bỏ), ngày hiệu lực, mã thủ
        tục thay thế nếu có. Hãy lưu nháp trước khi dán.
      </p>
      <textarea
        aria-label="Các dòng của quyết định"
        id="decision-lines"
        onChange={(event) => setText(event.target.value)}
        placeholder={EXAMPLE}
        rows={6}
        style={{ width: '100%', font: 'inherit', padding: 'calc(var(--base) * 0.5)' }}
        value={text}
      />
      {problems.length > 0 && (
        <ul role="alert" style={{ color: 'var(--theme-error-600)' }}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Button disabled={isBusy || text.trim() === ''} onClick={() => void add()} size="small">
        Thêm các dòng
      </Button>
    </details>
  )
}
