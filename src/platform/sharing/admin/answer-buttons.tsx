'use client'

import { useId, useState } from 'react'
import type { Offer } from '@/payload-types'
import { OFFERS_API } from '../paths'
import { useDecision } from './use-decision'

type Props = {
  id: string
  /** The state that the screen shows. */
  seen: Offer['state']
  /** Whether the site decides, or asks again. */
  side: 'to' | 'from'
  title: string
}

const LONGEST_NOTE = 500

/** Accept at one press; to decline, or to take off what was accepted, a word of explanation can be added. */
export function AnswerButtons({ id, seen, side, title }: Props) {
  const { decide, isBusy, problem } = useDecision()
  const [isExplaining, setIsExplaining] = useState(false)
  const refusal = seen === 'accepted' ? 'Thôi đăng' : 'Không nhận'
  const post = (way: string, note = '') => decide(`${OFFERS_API}/${id}/${way}`, { seen, note })
  const button = (label: string, onClick: () => void) => (
    <button
      aria-label={`${label}: ${title}`}
      className="sharing-button"
      disabled={isBusy}
      onClick={onClick}
      type="button"
    >
      {label}
    </button>
  )
  if (isExplaining) {
    return (
      <Explanation
        isBusy={isBusy}
        label={refusal}
        onCancel={() => setIsExplaining(false)}
        onSend={(note) => post('khong-nhan', note)}
        problem={problem}
      />
    )
  }
  return (
    <div className="sharing-buttons">
      {side === 'from' && button('Đề nghị lại', () => post('de-nghi-lai'))}
      {side === 'to' && seen !== 'accepted' && button('Nhận đăng', () => post('nhan-dang'))}
      {side === 'to' && seen !== 'declined' && button(`${refusal}…`, () => setIsExplaining(true))}
      <Problem text={problem} />
    </div>
  )
}

type ExplanationProps = {
  label: string
  isBusy: boolean
  problem: string
  onSend: (note: string) => void
  onCancel: () => void
}

function Explanation({ label, isBusy, problem, onSend, onCancel }: ExplanationProps) {
  const field = useId()
  const [note, setNote] = useState('')
  return (
    <div className="sharing-explanation">
      <label htmlFor={field}>Lời nhắn cho trang đề nghị (không bắt buộc)</label>
      <textarea
        autoFocus
        id={field}
        maxLength={LONGEST_NOTE}
        onChange={({ target }) => setNote(target.value)}
        rows={3}
        value={note}
      />
      <div className="sharing-buttons">
        <button className="sharing-button" disabled={isBusy} onClick={() => onSend(note)} type="button">
          {label}
        </button>
        <button className="sharing-button" disabled={isBusy} onClick={onCancel} type="button">
          Quay lại
        </button>
        <Problem text={problem} />
      </div>
    </div>
  )
}

function Problem({ text }: { text: string }) {
  return text ? (
    <p className="sharing-problem" role="alert">
      {text}
    </p>
  ) : null
}
