'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DELIVERIES_API } from '../paths'
import { send } from './answer'

/** "Đã nhận": one press, and the sender sees it. */
export function ReceiveButton({ delivery }: { delivery: string }) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const receive = async () => {
    setBusy(true)
    setProblem('')
    try {
      await send(`${DELIVERIES_API}/${delivery}/da-nhan`)
      router.refresh()
    } catch (error) {
      setBusy(false)
      setProblem((error as Error).message)
    }
  }
  return (
    <div className="follow-receive">
      <Button disabled={isBusy} id="receive" margin={false} onClick={() => void receive()}>
        Đã nhận
      </Button>
      {problem && (
        <p className="follow-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
