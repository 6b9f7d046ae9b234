import { useEffect, useState } from 'react'
import type { FoundItem } from '../found-item'
import type { FindableCollection } from '../linkable'
import { FIND_PATH } from '../path'

/** Long enough not to ask at every letter. */
const PAUSE_MS = 250

type Question =
  | { site: string; text: string; among: readonly FindableCollection[] }
  | { site: string; chosen: { collection: FindableCollection; id: string } }

export type Answer = { items: FoundItem[] | null; problem: string | null }

const NOTHING: Answer = { items: null, problem: null }

/** What the portal finds; `null` asks nothing. `items` is `null` until there is an answer. */
export function useFoundItems(question: Question | null): Answer {
  const [answer, setAnswer] = useState<Answer & { to: string }>({ ...NOTHING, to: '' })
  const asked = question ? JSON.stringify(question) : ''

  useEffect(() => {
    if (asked === '') return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      ask(asked, leaving.signal)
        .then((items) => setAnswer({ items, problem: null, to: asked }))
        .catch((error: unknown) => {
          if (!leaving.signal.aborted) setAnswer({ items: [], problem: (error as Error).message, to: asked })
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked])

  return asked !== '' && answer.to === asked ? answer : NOTHING
}

async function ask(body: string, signal: AbortSignal): Promise<FoundItem[]> {
  const response = await fetch(`/api${FIND_PATH}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return (answer as { items: FoundItem[] }).items
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? `Máy chủ không tìm được (mã ${response.status}). Hãy thử lại.`)
}
