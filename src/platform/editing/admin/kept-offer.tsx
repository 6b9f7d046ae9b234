'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { displayInstant } from '../../time/display-instant'
import type { DeskState } from '../desk-state'
import { CompareTable } from './compare-table'
import { holdsWords } from './taken-over'
import type { Offer } from './use-kept-texts'

/** A rich text that has just been opened says once more, a moment later, what it was opened with. */
const SETTLED_MS = 1000
const MOST_TRIES = 3

type Props = {
  offer: Offer
  state: DeskState | null
  /** False while somebody else holds the item: then it can be read, not taken. */
  mayTake: boolean
  onTaken: (offer: Offer) => void
  onDrop: (offer: Offer) => void
}

/** A text that was written and not saved, offered back: as a whole, or field by field beside what is saved now. */
export function KeptOffer({ offer, state, mayTake, onTaken, onDrop }: Props) {
  const { getData, reset, setModified } = useForm()
  const isOvertaken = Boolean(state && offer.startedFrom !== state.present)
  const [isOpen, setIsOpen] = useState(isOvertaken)
  const [isDropping, setIsDropping] = useState(false)
  const take = async (names: string[]) => {
    const taken = Object.entries(offer.data).filter(([name]) => names.includes(name))
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      await reset({ ...getData(), ...Object.fromEntries(taken) })
      setModified(true)
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
      if (holdsWords(getData(), offer.data, names)) return true
    }
    return false
  }
  const takeAll = async () => {
    if (await take(offer.differences.map(({ name }) => name))) onTaken(offer)
  }
  return (
    <section className="editing-note editing-note--kept" data-kept={offer.id}>
      <p>
        <strong>{`Bạn có chữ chưa lưu lúc ${displayInstant(offer.keptAt)}.`}</strong>{' '}
        {isOvertaken && overtakenWords(state)}
      </p>
      {isOpen && (
        <CompareTable
          after="Chữ chưa lưu của bạn"
          before={state ? 'Đang lưu' : 'Đang trống'}
          differences={offer.differences}
          {...(mayTake ? { onTake: (name: string) => void take([name]) } : {})}
        />
      )}
      <div className="workflow-buttons">
        {mayTake && (
          <button
            className="workflow-button workflow-button--main"
            onClick={() => void takeAll()}
            type="button"
          >
            {isOvertaken ? 'Lấy tất cả chữ của tôi' : 'Lấy lại'}
          </button>
        )}
        <button
          aria-expanded={isOpen}
          className="workflow-button"
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          {isOpen ? 'Đóng so sánh' : 'Xem khác gì'}
        </button>
        <button
          className="workflow-button"
          onClick={() => (isDropping ? onDrop(offer) : setIsDropping(true))}
          type="button"
        >
          {isDropping ? 'Bỏ hẳn, không lấy lại được' : 'Bỏ'}
        </button>
      </div>
    </section>
  )
}

function overtakenWords(state: DeskState | null): string {
  const who = state?.writer.isMe ? 'bạn (ở cửa sổ khác)' : (state?.writer.name ?? 'cổng')
  const when = state?.writer.at ? ` lúc ${displayInstant(state.writer.at)}` : ''
  return `Sau đó ${who} đã lưu bản khác${when}. So hai bản, lấy những ô bạn cần rồi lưu.`
}
