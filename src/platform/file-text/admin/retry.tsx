'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FILE_TEXTS_API } from './file-text-path'
import { send } from './send'

/** Has a file read again. What people corrected stays unless the box is ticked. */
export function Retry({ id, hasCorrected = false }: { id: string; hasCorrected?: boolean }) {
  const router = useRouter()
  const [overwriteCorrected, setOverwriteCorrected] = useState(false)
  const [problem, setProblem] = useState('')
  const [isSending, setIsSending] = useState(false)

  const retry = async () => {
    setIsSending(true)
    setProblem('')
    try {
      await send('POST', `${FILE_TEXTS_API}/${id}/retry`, { overwriteCorrected })
      router.refresh()
    } catch (error) {
      setProblem((error as Error).message)
    }
    setIsSending(false)
  }

  return (
    <div className="file-text-retry">
      <Button
        buttonStyle="secondary"
        disabled={isSending}
        margin={false}
        onClick={() => void retry()}
        size="small"
      >
        Đọc lại
      </Button>
      {hasCorrected && (
        <label>
          <input
            checked={overwriteCorrected}
            onChange={({ target }) => setOverwriteCorrected(target.checked)}
            type="checkbox"
          />
          Bỏ cả những trang đã sửa tay
        </label>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
