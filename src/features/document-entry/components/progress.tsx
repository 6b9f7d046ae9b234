'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { BatchState } from '../batches/batch-state'
import { BATCHES_API } from '../entry-path'

const POLL_MS = 1000

type Work = { state: BatchState; done: number; total: number | null }

/** Follows the worker; when it has finished, the page shows what came of it. */
export function Progress({ id, ...start }: Work & { id: string }) {
  const router = useRouter()
  const [work, setWork] = useState<Work>(start)
  const isWorking = work.state === start.state

  useEffect(() => {
    if (!isWorking) return router.refresh()
    const timer = setInterval(() => {
      void read(id).then((now) => now && setWork(now))
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [id, isWorking, router])

  const label = start.state === 'checking' ? 'Đang kiểm tra' : 'Đang ghi'
  const counted = work.total ? `: ${amountOf(work.done)}/${amountOf(work.total)} dòng` : '…'
  return (
    <div className="entry-work">
      <p aria-live="polite">{label + counted}</p>
      <progress aria-label={label} {...(work.total ? { max: work.total, value: work.done } : {})} />
      <p>Có thể rời trang này; việc vẫn tiếp tục.</p>
    </div>
  )
}

function amountOf(count: number): string {
  return count.toLocaleString('vi-VN')
}

/** `null` when the server does not answer: the next look will tell. */
async function read(id: string): Promise<Work | null> {
  try {
    const response = await fetch(`${BATCHES_API}/${id}?depth=0`, { credentials: 'include' })
    if (!response.ok) return null
    const { state, done, total } = (await response.json()) as Partial<Work> & Pick<Work, 'state'>
    return { state, done: done ?? 0, total: total ?? null }
  } catch {
    return null
  }
}
