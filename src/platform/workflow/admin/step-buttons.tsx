'use client'

import { useState } from 'react'
import type { ShownWorkflow } from '../shown-workflow'
import type { Action } from '../states'
import { AskFirst, type Question } from './ask-first'
import { useStep } from './use-step'

/** Steps that ask something before they are taken. */
const QUESTIONS: Partial<Record<Action, Question>> = {
  return: { says: 'Vì sao trả lại? Người soạn sẽ đọc.', asks: 'reason', isRequired: true, does: 'Trả lại' },
  unpublish: {
    says: 'Vì sao gỡ? Người dân sẽ không đọc được nữa.',
    asks: 'reason',
    isRequired: false,
    does: 'Gỡ xuống',
  },
  emergency: {
    says: 'Vì sao phải đăng ngay một mình? Việc này hiện ở trang đầu cho đến khi người thứ hai xác nhận.',
    asks: 'reason',
    isRequired: true,
    does: 'Đăng khẩn',
  },
  schedule: { says: 'Tự đăng lúc (giờ Việt Nam)', asks: 'instant', isRequired: true, does: 'Hẹn giờ đăng' },
  setExpiry: {
    says: 'Tự gỡ lúc (giờ Việt Nam). Để trống là không tự gỡ.',
    asks: 'instant',
    isRequired: false,
    does: 'Lưu giờ gỡ',
  },
}

/** Steps about the text as it was read: not while the person is changing it. */
const OF_THE_TEXT: Action[] = ['return', 'approve', 'publish', 'schedule', 'emergency']

/** A button for each step that the person may take now; nothing that would be refused. */
export function StepButtons({ shown }: { shown: ShownWorkflow }) {
  const { take, isBusy, problem, isModified } = useStep()
  const [asking, setAsking] = useState<Action | null>(null)
  // Whoever publishes alone has Payload's own button for it.
  const actions = shown.actions.filter(
    ({ action }) => !shown.publishesAlone || (action !== 'approve' && action !== 'publish'),
  )
  const press = (action: Action) =>
    QUESTIONS[action] ? setAsking(action) : take(action, { seen: shown.seen })
  const question = asking && QUESTIONS[asking]
  const isHeldBack = isModified && actions.some(({ action }) => OF_THE_TEXT.includes(action))
  return (
    <>
      {asking && question ? (
        <AskFirst
          isBusy={isBusy}
          key={asking}
          onAnswer={(answer) => take(asking, { seen: shown.seen, ...answer })}
          onCancel={() => setAsking(null)}
          present={asking === 'setExpiry' ? shown.expiresAt : null}
          question={question}
        />
      ) : (
        <div className="workflow-buttons">
          {actions.map(({ action, label }) => (
            <button
              className="workflow-button"
              disabled={isBusy || (isModified && OF_THE_TEXT.includes(action))}
              id={`workflow-${action}`}
              key={action}
              onClick={() => press(action)}
              type="button"
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {isHeldBack && (
        <p className="workflow-note workflow-note--info">
          Bạn đang sửa nội dung. Hãy lưu bản nháp rồi mới duyệt, đăng.
        </p>
      )}
      {problem && (
        <p className="workflow-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
