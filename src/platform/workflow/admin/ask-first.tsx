'use client'

import { useId, useState } from 'react'
import { displayInstant } from '../../time/display-instant'

/** What is asked before a step is taken. */
export type Question = { says: string; asks: 'reason' | 'instant'; isRequired: boolean; does: string }

type Props = {
  question: Question
  /** The instant that stands now, ISO. */
  present: string | null
  isBusy: boolean
  onAnswer: (answer: { reason?: string; at?: string | null }) => void
  onCancel: () => void
}

const LONGEST_REASON = 1000
/** Viet Nam has one time zone and no summer time. */
const OFFSET = '+07:00'
const OFFSET_MS = 7 * 60 * 60_000

/** Asks for a reason or an instant in the place of the buttons. */
export function AskFirst({ question, present, isBusy, onAnswer, onCancel }: Props) {
  const field = useId()
  const [text, setText] = useState(present ? inVietNam(present) : '')
  const { asks, does, isRequired, says } = question
  const answer = () =>
    asks === 'reason'
      ? onAnswer({ reason: text })
      : onAnswer({ at: text ? instantOf(text).toISOString() : null })
  const isMissing = isRequired && text.trim() === ''
  return (
    <div className="workflow-question">
      <label htmlFor={field}>{says}</label>
      {asks === 'reason' ? (
        <textarea
          autoFocus
          id={field}
          maxLength={LONGEST_REASON}
          onChange={({ target }) => setText(target.value)}
          rows={4}
          value={text}
        />
      ) : (
        <>
          <input
            autoFocus
            id={field}
            onChange={({ target }) => setText(target.value)}
            type="datetime-local"
            value={text}
          />
          {/* A browser in another language writes the month first. */}
          {text && <strong aria-live="polite">{`Tức là ${displayInstant(instantOf(text))}`}</strong>}
        </>
      )}
      <div className="workflow-buttons">
        <button
          className="workflow-button workflow-button--main"
          disabled={isBusy || isMissing}
          onClick={answer}
          type="button"
        >
          {does}
        </button>
        <button className="workflow-button" disabled={isBusy} onClick={onCancel} type="button">
          Thôi
        </button>
      </div>
    </div>
  )
}

/** What the field says, as an instant. */
function instantOf(text: string): Date {
  return new Date(`${text}:00${OFFSET}`)
}

/** As the field wants it: `2026-11-22T14:05`. */
function inVietNam(instant: string): string {
  return new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(0, 16)
}
