'use client'

import { useCallback, useState } from 'react'
import type { ListedLink } from '../links/list-links'

type Answer = { links: ListedLink[]; address?: string; errors?: { message?: string }[] }

/** The links of the item in the form: read when somebody asks, made and revoked. */
export function useLinks(collection: string, id: string) {
  const [links, setLinks] = useState<ListedLink[] | null>(null)
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = useCallback(
    async (below: string, data?: object) => {
      setIsBusy(true)
      setProblem(null)
      try {
        const answer = await send(`/api/review-links/muc/${collection}/${id}${below}`, data)
        setLinks(answer.links)
        if (answer.address) setAddress(answer.address)
      } catch (error) {
        setProblem((error as Error).message)
      }
      setIsBusy(false)
    },
    [collection, id],
  )

  return {
    links,
    address,
    problem,
    isBusy,
    read: useCallback(() => ask(''), [ask]),
    make: useCallback((days: number) => ask('', { days }), [ask]),
    revoke: useCallback(
      (link: string) => {
        setAddress(null)
        return ask(`/thu-hoi/${link}`, {})
      },
      [ask],
    ),
  }
}

/** Throws with the reason in Vietnamese where the portal refuses or is not there. */
async function send(path: string, data?: object): Promise<Answer> {
  const response = await fetch(path, {
    credentials: 'include',
    cache: 'no-store',
    ...(data
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }
      : {}),
  }).catch(() => {
    throw new Error('Không gửi được. Hãy kiểm tra kết nối rồi thử lại.')
  })
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (response.ok && answer) return answer
  throw new Error(answer?.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`)
}
