'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { TASK_STATES, type TaskState } from '../../vocabulary'
import { DELIVERIES_API } from '../paths'
import { send } from './answer'

type Props = {
  delivery: string
  task: string
  /** The newest report, which the form goes on from. */
  newest: { id: string; state: TaskState; percent: number } | null
}

/** Reports on one task: state, percent, a note, a file. */
export function ReportForm({ delivery, task, newest }: Props) {
  const router = useRouter()
  const [state, setState] = useState<TaskState>(newest?.state ?? 'doing')
  const [percent, setPercent] = useState(String(newest?.percent ?? 0))
  const [note, setNote] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const hasPercent = state === 'doing' || state === 'blocked'

  const report = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const form = new FormData()
    form.set('_payload', JSON.stringify({ task, state, percent, note, after: newest?.id ?? null }))
    if (file) form.set('file', file)
    try {
      await send(`${DELIVERIES_API}/${delivery}/bao-cao`, form)
      router.refresh()
    } catch (error) {
      setBusy(false)
      setProblem((error as Error).message)
    }
  }

  return (
    <form className="follow-report" onSubmit={(event) => void report(event)}>
      <fieldset disabled={isBusy}>
        <legend>Báo cáo tiến độ</legend>
        <div className="follow-states">
          {TASK_STATES.map(({ value, label }) => (
            <label key={value}>
              <input
                checked={state === value}
                name={`state-${task}`}
                onChange={() => setState(value)}
                type="radio"
                value={value}
              />
              {label}
            </label>
          ))}
        </div>
        {hasPercent && (
          <label className="follow-percent">
            Mức hoàn thành (%)
            <input
              inputMode="numeric"
              max={99}
              min={0}
              onChange={({ target }) => setPercent(target.value)}
              required
              step={1}
              type="number"
              value={percent}
            />
          </label>
        )}
        <label>
          {state === 'blocked' ? 'Vướng mắc (bắt buộc)' : 'Ghi chú (không bắt buộc)'}
          <textarea
            maxLength={5000}
            onChange={({ target }) => setNote(target.value)}
            required={state === 'blocked'}
            rows={3}
            value={note}
          />
        </label>
        <label className="follow-file">
          {/* The browser's own button speaks the browser's language. */}
          <input onChange={({ target }) => setFile(target.files?.[0] ?? null)} type="file" />
          <b>Chọn tệp kèm theo</b>
          <span>{file ? file.name : 'Chưa chọn tệp nào (không bắt buộc)'}</span>
        </label>
        <p className="follow-hint">Ghi chú và tệp chỉ nơi ban hành xem được, không công khai.</p>
        <Button margin={false} type="submit">
          {isBusy ? 'Đang gửi…' : 'Gửi báo cáo'}
        </Button>
      </fieldset>
      {problem && (
        <p className="follow-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
