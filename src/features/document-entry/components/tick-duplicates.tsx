'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { BATCHES_API } from '../entry-path'
import { post } from './answer'

type TickProps = { id: string; row: string; label: string; isAccepted: boolean }

/** Whether a row is written although the portal seems to have its document. */
export function TickDuplicate({ id, row, label, isAccepted }: TickProps) {
  const router = useRouter()
  const [isOn, setOn] = useState(isAccepted)
  const [problem, setProblem] = useState('')
  // All of them may be ticked elsewhere on the page.
  useEffect(() => setOn(isAccepted), [isAccepted])
  const tick = async (wanted: boolean) => {
    setOn(wanted)
    try {
      await post(`${BATCHES_API}/${id}/ticks`, { rows: [row], isAccepted: wanted })
      setProblem('')
    } catch (error) {
      setOn(!wanted)
      setProblem((error as Error).message)
    }
    router.refresh()
  }
  return (
    <>
      <input
        aria-label={label}
        checked={isOn}
        className="entry-tick"
        onChange={({ target }) => void tick(target.checked)}
        type="checkbox"
      />
      {problem && <span role="alert">{problem}</span>}
    </>
  )
}

/** Ticks or unticks all of them, on all pages. */
export function TickAllDuplicates({ id }: { id: string }) {
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const tick = async (isAccepted: boolean) => {
    try {
      await post(`${BATCHES_API}/${id}/ticks`, { isAccepted })
      setProblem('')
    } catch (error) {
      setProblem((error as Error).message)
    }
    router.refresh()
  }
  return (
    <div className="entry-buttons">
      <Button buttonStyle="secondary" margin={false} onClick={() => void tick(true)} size="small">
        Vẫn ghi tất cả
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => void tick(false)} size="small">
        Không ghi dòng nào
      </Button>
      {problem && (
        <p className="entry-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
