'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { IMPORTS_API } from '../imports-path'
import { post } from './answer'

type TickProps = { id: string; line: string; label: string; isAccepted: boolean }

/** Whether one line is written. */
export function Tick({ id, line, label, isAccepted }: TickProps) {
  const router = useRouter()
  const [isOn, setOn] = useState(isAccepted)
  const [problem, setProblem] = useState('')
  // All of a kind may be ticked elsewhere on the page.
  useEffect(() => setOn(isAccepted), [isAccepted])
  const tick = async (wanted: boolean) => {
    setOn(wanted)
    try {
      await post(`${IMPORTS_API}/${id}/ticks`, { lines: [line], isAccepted: wanted })
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
        className="import-tick"
        onChange={({ target }) => void tick(target.checked)}
        type="checkbox"
      />
      {problem && <span role="alert">{problem}</span>}
    </>
  )
}

type TickAllProps = { id: string; verdict: string; label: string }

/** Ticks or unticks every line of a kind, on all pages. */
export function TickAll({ id, verdict, label }: TickAllProps) {
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const tick = async (isAccepted: boolean) => {
    try {
      await post(`${IMPORTS_API}/${id}/ticks`, { verdict, isAccepted })
      setProblem('')
    } catch (error) {
      setProblem((error as Error).message)
    }
    router.refresh()
  }
  return (
    <div className="import-all">
      <Button buttonStyle="secondary" margin={false} onClick={() => void tick(true)} size="small">
        Chọn tất cả “{label}”
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => void tick(false)} size="small">
        Bỏ chọn tất cả
      </Button>
      {problem && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
