'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

/** One act at a time: why it was refused, and the screen drawn anew once it is done. */
export function useAction() {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [isRefreshing, startTransition] = useTransition()
  const [problem, setProblem] = useState('')
  const act = async (work: () => Promise<void>) => {
    setSending(true)
    setProblem('')
    try {
      await work()
    } catch (error) {
      setProblem((error as Error).message)
    }
    setSending(false)
  }
  return {
    act: (work: () => Promise<void>) => void act(work),
    refresh: () => startTransition(() => router.refresh()),
    isBusy: isSending || isRefreshing,
    problem,
  }
}
