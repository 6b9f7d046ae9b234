'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { IMPORTS_API } from '../imports-path'
import type { ImportState } from '../import-state'
import { WorkBar } from './work-bar'

const POLL_MS = 1000

type Work = { state: ImportState; done: number; total: number | null }
type Props = Work & { id: string }

/** Follows the worker; when it has finished, the page shows what came of it. */
export function ImportProgress({ id, ...start }: Props) {
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

  return (
    <WorkBar
      done={work.done}
      label={start.state === 'checking' ? 'Đang kiểm tra' : 'Đang ghi'}
      total={work.total}
    />
  )
}

/** `null` when the server does not answer: the next look will tell. */
async function read(id: string): Promise<Work | null> {
  try {
    const response = await fetch(`${IMPORTS_API}/${id}?depth=0`, { credentials: 'include' })
    if (!response.ok) return null
    const { state, done, total } = (await response.json()) as Partial<Work> & Pick<Work, 'state'>
    return { state, done: done ?? 0, total: total ?? null }
  } catch {
    return null
  }
}
