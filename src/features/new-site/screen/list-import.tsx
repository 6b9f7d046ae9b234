'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { CheckedAnswer } from '../answers'
import { NEW_SITES_API } from '../paths'
import { post } from './answer'
import { CheckedList } from './checked-list'
import { useMaking } from './use-making'
import { PasswordList } from './password-list'

/**
 * Many sites from a list, in three steps: the template, the check, the making. Each line is one request, so what is made
 * stays made; the same file brought again goes on where it stopped.
 */
export function ListImport() {
  const [lines, setLines] = useState<CheckedAnswer[] | null>(null)
  const [isChecking, setChecking] = useState(false)
  const [problem, setProblem] = useState('')
  const making = useMaking()
  const input = useRef<HTMLInputElement>(null)

  const check = async (file: File | undefined) => {
    if (!file) return
    setChecking(true)
    setProblem('')
    setLines(null)
    making.reset()
    try {
      const form = new FormData()
      form.set('_payload', '{}')
      form.set('file', file)
      setLines((await post<{ lines: CheckedAnswer[] }>(`${NEW_SITES_API}/kiem-tra`, form)).lines)
    } catch (error) {
      setProblem((error as Error).message)
    }
    setChecking(false)
  }

  // On a slow line somebody has chosen a file before this script came, and no event will tell of it.
  useEffect(() => void check(input.current?.files?.[0]), [])

  const ready = (lines ?? []).filter(({ state }) => state === 'ready')
  const faulty = (lines ?? []).filter(({ state }) => state === 'faulty')
  const left = ready.filter(({ line }) => !making.isMade(line))
  const isOver = lines !== null && ready.length > 0 && left.length === 0
  return (
    <section className="new-site-list">
      <h2>Tạo nhiều trang từ danh sách</h2>
      <p>
        <a download href={`${NEW_SITES_API}/mau`}>
          Tải tệp mẫu (.xlsx)
        </a>
        , điền mỗi trang một dòng, rồi chọn tệp. Cổng kiểm tra trước, chưa tạo gì khi bạn chưa xác nhận.
      </p>
      <label className="new-site-pick">
        {/* The browser's own button speaks the browser's language. */}
        <input
          accept=".xlsx,.json"
          disabled={isChecking || making.isBusy}
          id="new-site-list"
          onChange={({ target }) => {
            void check(target.files?.[0])
            target.value = ''
          }}
          ref={input}
          type="file"
        />
        <b>{isChecking ? 'Đang kiểm tra…' : 'Chọn danh sách (.xlsx hoặc .json)'}</b>
      </label>
      {problem && (
        <p className="new-site-problem" role="alert">
          {problem}
        </p>
      )}
      {lines && (
        <>
          <p aria-live="polite" className="new-site-counts">
            <span>
              <b>{ready.length}</b> sẽ tạo
            </span>
            <span>
              <b>{lines.length - ready.length - faulty.length}</b> đã có
            </span>
            <span>
              <b>{faulty.length}</b> có lỗi
            </span>
          </p>
          {(making.isBusy || making.made.length > 0) && (
            <div className="new-site-progress">
              <p aria-live="polite">
                {isOver ? 'Đã tạo xong' : 'Đang tạo'}: {ready.length - left.length}/{ready.length} trang
              </p>
              <progress aria-label="Đang tạo trang" max={ready.length} value={ready.length - left.length} />
              {making.isBusy && (
                <p>Hãy để trang này mở. Lỡ đóng, chọn lại cùng tệp: trang đã tạo được bỏ qua.</p>
              )}
            </div>
          )}
          {making.problem && (
            <p className="new-site-problem" role="alert">
              {making.problem}
            </p>
          )}
          {left.length > 0 && (
            <div className="new-site-buttons">
              {making.isBusy ? (
                <Button buttonStyle="secondary" margin={false} onClick={making.stop}>
                  Dừng lại
                </Button>
              ) : (
                <Button margin={false} onClick={() => void making.make(left)} size="large">
                  {making.made.length > 0 ? `Tiếp tục tạo ${left.length} trang` : `Tạo ${left.length} trang`}
                </Button>
              )}
            </div>
          )}
          {faulty.length > 0 && !making.isBusy && (
            <p>Dòng có lỗi không được tạo; sửa trong tệp rồi chọn lại, các trang đã tạo được bỏ qua.</p>
          )}
          <PasswordList made={making.made} />
          <CheckedList lines={lines} making={making} />
        </>
      )}
    </section>
  )
}
