'use client'

import { useState } from 'react'
import { ask } from '../admin/ask'

type Props = { collection: string; item: string; version: string; name: string }

/** Brings an old version back as a new draft, after asking once. */
export function RestoreVersion({ collection, item, version, name }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const restore = () => {
    setIsBusy(true)
    ask(`/api/${collection}/versions/${version}?draft=true`, {}).then(
      () => window.location.assign(`/admin/collections/${collection}/${item}`),
      (error: unknown) => {
        setProblem((error as Error).message)
        setIsBusy(false)
      },
    )
  }
  return (
    <div className="editing-note">
      <p>
        {isAsking
          ? `Bản ${name} sẽ thành bản nháp mới nhất; bản đang đăng không đổi, không bản nào bị mất. Bản nháp này phải được duyệt, đăng như thường.`
          : 'Có thể lấy lại bản này làm bản nháp. Bản đang đăng không đổi.'}
      </p>
      <div className="workflow-buttons">
        {isAsking ? (
          <>
            <button
              className="workflow-button workflow-button--main"
              disabled={isBusy}
              id="restore-version"
              onClick={restore}
              type="button"
            >
              Khôi phục thành bản nháp
            </button>
            <button className="workflow-button" onClick={() => setIsAsking(false)} type="button">
              Thôi
            </button>
          </>
        ) : (
          <button
            className="workflow-button"
            id="ask-restore-version"
            onClick={() => setIsAsking(true)}
            type="button"
          >
            Khôi phục bản này…
          </button>
        )}
      </div>
      {problem && (
        <p className="workflow-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
