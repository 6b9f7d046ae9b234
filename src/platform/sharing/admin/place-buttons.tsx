'use client'

import type { Placement } from '@/payload-types'
import { PLACEMENTS_API } from '../paths'
import { FEATURED_COLLECTION, type ShareableCollection } from '../shareable-collections'
import { useDecision } from './use-decision'

type Props = {
  site: string
  collection: ShareableCollection
  itemId: string
  /** Said to those who hear the buttons one by one. */
  title: string
  place: Placement['place'] | null
  /** Also false where hiding is not the way: what was accepted is taken off instead. */
  mayBeHidden: boolean
}

/** Hide, show again, put first: each at one press. */
export function PlaceButtons({ site, collection, itemId, title, place, mayBeHidden }: Props) {
  const { decide, isBusy, problem } = useDecision()
  const button = (label: string, wanted: Placement['place'] | 'shown') => (
    <button
      aria-label={`${label}: ${title}`}
      className="sharing-button"
      disabled={isBusy}
      onClick={() => decide(`${PLACEMENTS_API}/dat`, { site, collection, itemId, place: wanted })}
      type="button"
    >
      {label}
    </button>
  )
  const isHidden = place === 'hidden' && mayBeHidden
  const canLead = collection === FEATURED_COLLECTION
  return (
    <div className="sharing-buttons">
      {isHidden && button('Hiện lại', 'shown')}
      {!isHidden && mayBeHidden && button('Ẩn', 'hidden')}
      {!isHidden && canLead && place !== 'featured' && button('Đặt nổi bật', 'featured')}
      {place === 'featured' && button('Bỏ nổi bật', 'shown')}
      {problem && (
        <p className="sharing-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
