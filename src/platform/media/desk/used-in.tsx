'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { MEDIA_DESK_API } from './paths'
import type { WhereUsed } from './where-used'
import './media-desk.css'

/** In the form of a file: where it is used, in public and in drafts. */
export function UsedIn() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [used, setUsed] = useState<WhereUsed | null>(null)
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    fetch(`${MEDIA_DESK_API}/noi-dung/${id}`, {
      credentials: 'include',
      cache: 'no-store',
      signal: leaving.signal,
    })
      .then(async (answer) => {
        if (answer.ok) setUsed((await answer.json()) as WhereUsed)
      })
      .catch((error: unknown) => {
        // The form works without it.
        if (!leaving.signal.aborted) console.error(error)
      })
    return () => leaving.abort()
  }, [id, lastUpdateTime])
  if (!used) return null
  const { places, elsewhere } = used
  return (
    <section aria-labelledby="used-in" className="media-used-in">
      <h3 id="used-in">Được dùng ở</h3>
      {places.length + elsewhere === 0 && <p>Chưa dùng ở đâu.</p>}
      <ul>
        {places.map(({ href, kind, title, isPublic, isDraft }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span>{`${kind}, ${isPublic && isDraft ? 'đang đăng và trong bản nháp' : isPublic ? 'đang đăng' : 'trong bản nháp'}`}</span>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p>{`Và ${elsewhere} nơi ở trang khác.`}</p>}
    </section>
  )
}
