'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FILE_PAGES_API } from './file-text-path'
import { send } from './send'

const FEWEST_ROWS = 4
const MOST_ROWS = 30

/** The text of one page, to be corrected. */
export function CorrectPage({ id, number, text }: { id: string; number: number; text: string }) {
  const router = useRouter()
  const [written, setWritten] = useState(text)
  const [told, setTold] = useState('')
  const [isSending, setIsSending] = useState(false)

  const save = async () => {
    setIsSending(true)
    try {
      await send('PATCH', `${FILE_PAGES_API}/${id}`, { text: written })
      setTold('Đã lưu.')
      router.refresh()
    } catch (error) {
      setTold((error as Error).message)
    }
    setIsSending(false)
  }

  return (
    <>
      <textarea
        aria-label={`Chữ trên trang ${number}`}
        onChange={({ target }) => setWritten(target.value)}
        rows={Math.min(Math.max(written.split('\n').length + 1, FEWEST_ROWS), MOST_ROWS)}
        value={written}
      />
      <div className="file-text-save">
        <Button
          disabled={isSending || written === text}
          margin={false}
          onClick={() => void save()}
          size="small"
        >
          Lưu trang {number}
        </Button>
        <span role="status">{told}</span>
      </div>
    </>
  )
}
