'use client'

import { useState } from 'react'

const CHOICES = [1, 3, 7, 14]
const USUAL = 3

type NewLinkProps = { address: string | null; isBusy: boolean; onMake: (days: number) => void }

/** Asks how long a link is to be good for, makes it, and shows its address this once. */
export function NewLink({ address, isBusy, onMake }: NewLinkProps) {
  const [days, setDays] = useState(USUAL)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      // Without the right to the clipboard the address can still be marked and copied by hand.
      () => setCopied(null),
    )
  }
  return (
    <>
      <div className="review-links-make">
        <label>
          Dùng được trong{' '}
          <select onChange={({ target }) => setDays(Number(target.value))} value={days}>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice} ngày
              </option>
            ))}
          </select>
        </label>
        <button className="review-links-button" disabled={isBusy} onClick={() => onMake(days)} type="button">
          Tạo liên kết
        </button>
      </div>
      {address && (
        <div className="review-links-new" role="status">
          <p>Đã tạo. Hãy sao chép và gửi ngay: liên kết chỉ hiện một lần này.</p>
          <input
            aria-label="Liên kết xem thử"
            onFocus={({ target }) => target.select()}
            readOnly
            value={address}
          />
          <button className="review-links-button" onClick={() => void copy(address)} type="button">
            {copied === address ? 'Đã sao chép' : 'Sao chép liên kết'}
          </button>
        </div>
      )}
    </>
  )
}
