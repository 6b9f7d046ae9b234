'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { send } from './send'

type Decision = {
  decide: (url: string, data: object) => void
  /** From the press until the screen shows what has become of it. */
  isBusy: boolean
  /** Why it was refused, in Vietnamese; empty while all is well. */
  problem: string
}

/** One press of a button: sent once, and the screen shows what it has changed. */
export function useDecision(): Decision {
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startTransition] = useTransition()
  const [problem, setProblem] = useState('')
  const decide = async (url: string, data: object) => {
    setIsSending(true)
    setProblem('')
    try {
      await send(url, data)
      startTransition(() => router.refresh())
    } catch (error) {
      setProblem((error as Error).message)
    }
    setIsSending(false)
  }
  return { decide: (url, data) => void decide(url, data), isBusy: isSending || isRefreshing, problem }
}
