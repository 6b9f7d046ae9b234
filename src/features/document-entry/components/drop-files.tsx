'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useRef, useState } from 'react'
import { FILES_API } from '../entry-path'
import { formWith, post } from './answer'

/** Requests at a time: enough to fill a slow line, few enough that each ends. */
const AT_A_TIME = 3
const ENDINGS = '.pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png'

type Failure = { name: string; reason: string }

/** Takes many files and sends them one by one. What was cut off is sent by dropping everything again: what came, came. */
export function DropFiles({ batch }: { batch: string }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [total, setTotal] = useState(0)
  const [sent, setSent] = useState(0)
  const [failures, setFailures] = useState<Failure[]>([])
  const [isOver, setOver] = useState(false)
  const isBusy = total > 0 && sent < total

  const send = async (files: File[]) => {
    if (files.length === 0 || isBusy) return
    setTotal(files.length)
    setSent(0)
    setFailures([])
    const left = files.values()
    const line = async () => {
      for (const file of left) {
        try {
          await post(`${FILES_API}/tai-len`, formWith(file, { batch }))
        } catch (error) {
          const failure = { name: file.name, reason: (error as Error).message }
          setFailures((before) => [...before, failure])
        }
        setSent((before) => before + 1)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, line))
    if (input.current) input.current.value = ''
    router.refresh()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send([...event.dataTransfer.files])
  }

  return (
    <div
      className={`entry-drop ${isOver ? 'entry-drop--over' : ''}`}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={drop}
    >
      <label className="entry-pick">
        <input
          accept={ENDINGS}
          disabled={isBusy}
          id="entry-files"
          multiple
          onChange={({ target }) => void send([...(target.files ?? [])])}
          ref={input}
          type="file"
        />
        <b>Chọn nhiều tệp</b>
        <span>hoặc kéo thả tất cả vào đây (PDF, Word, Excel, ảnh; mỗi tệp tối đa 25 MB)</span>
      </label>
      {total > 0 && (
        <div className="entry-work">
          <p aria-live="polite">
            {isBusy ? 'Đang gửi' : 'Đã gửi'}: {(sent - failures.length).toLocaleString('vi-VN')}/
            {total.toLocaleString('vi-VN')} tệp
          </p>
          <progress aria-label="Đang gửi tệp" max={total} value={sent} />
        </div>
      )}
      {failures.length > 0 && (
        <div role="alert">
          <p className="entry-problem">
            {failures.length.toLocaleString('vi-VN')} tệp chưa gửi được. Thả lại tất cả cũng được: tệp đã gửi
            không bị gửi đôi.
          </p>
          <ul>
            {failures.slice(0, 50).map(({ name, reason }) => (
              <li key={name}>
                <b>{name}</b>: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
