'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { OFFERS_API } from '../paths'
import type { ShownOffer } from '../offer-of-item'
import { isShareable } from '../shareable-collections'
import { displayInstant } from '../../time/display-instant'

/** In the form of an item: what became of its offer to the site above. Nothing where there is none. */
export function OfferNote() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [offer, setOffer] = useState<ShownOffer | null>(null)
  useEffect(() => {
    if (!id || !collectionSlug || !isShareable(collectionSlug)) return
    const leaving = new AbortController()
    const query = new URLSearchParams({ collection: collectionSlug, id: String(id) })
    fetch(`${OFFERS_API}/cua-muc?${query}`, { credentials: 'include', signal: leaving.signal })
      .then(async (response) => {
        if (response.ok) setOffer(((await response.json()) as { offer: ShownOffer | null }).offer)
      })
      .catch((error: unknown) => {
        // The note only repeats what the screen of sharing says; the form works without it.
        if (!leaving.signal.aborted) console.error(error)
      })
    return () => leaving.abort()
  }, [collectionSlug, id, lastUpdateTime])
  if (!offer || offer.state === 'withdrawn') return null
  return (
    <p id="offer-note" style={{ marginBlock: 'calc(var(--base) * 0.5)' }}>
      {sentence(offer)}
      {offer.note && <em> “{offer.note}”</em>}
    </p>
  )
}

function sentence({ state, toSite, offeredAt, decidedAt }: ShownOffer): string {
  const day = displayInstant(decidedAt ?? offeredAt)
  if (state === 'accepted') return `${toSite} đã nhận đăng lúc ${day}.`
  if (state === 'declined') return `${toSite} không nhận đăng (${day}).`
  return `Đã gửi ${toSite} lúc ${day}, đang chờ trả lời.`
}
