'use client'

import { type KeyboardEvent, useState } from 'react'
import type { FoundItem } from '../found-item'
import { FINDABLE, type FindableCollection } from '../linkable'
import { useFoundItems } from './use-found-items'

type Props = {
  /** Of the input. */
  id: string
  site: string
  among: FindableCollection[]
  onChoose: (item: FoundItem) => void
}

/** Words or a number, and below them what the portal has; the newest while nothing is typed. */
export function ItemSearch({ id, site, among, onChoose }: Props) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<FindableCollection | null>(null)
  const [at, setAt] = useState(0)
  const { items, problem } = useFoundItems(
    site ? { site, text: text.normalize('NFC').trim(), among: kind ? [kind] : among } : null,
  )
  const count = items?.length ?? 0

  const onKeyDown = (event: KeyboardEvent) => {
    const item = items?.[at]
    if (event.key === 'ArrowDown' && count > 0) setAt((at + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setAt((at + count - 1) % count)
    // Enter would save the form around.
    else if (event.key === 'Enter' && item) onChoose(item)
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="item-finder">
      <div className="item-finder-line">
        <input
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={count > 0}
          autoComplete="off"
          id={id}
          onChange={({ target }) => {
            setText(target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          placeholder="Gõ chữ trong tên, hoặc số, ký hiệu"
          role="combobox"
          type="text"
          value={text}
        />
        {among.length > 1 && (
          <select
            aria-label="Loại mục"
            onChange={({ target }) => {
              setKind(among.find((one) => one === target.value) ?? null)
              setAt(0)
            }}
            value={kind ?? ''}
          >
            <option value="">Mọi loại</option>
            {among.map((one) => (
              <option key={one} value={one}>
                {labelOf(one)}
              </option>
            ))}
          </select>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
      <p aria-live="polite" className="item-finder-state">
        {stateInWords(items, text, site)}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label="Mục tìm thấy">
        {items?.map((item, index) => (
          <li
            aria-selected={index === at}
            id={`${id}-${index}`}
            key={item.id}
            onClick={() => onChoose(item)}
            onMouseDown={(event) => event.preventDefault()}
            role="option"
          >
            <span className="item-picker-kind">{labelOf(item.collection)}</span>
            <span>
              {item.number && <strong>{item.number} </strong>}
              {item.title}
              {!item.isPublic && <em> Chưa công khai</em>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function stateInWords(items: FoundItem[] | null, text: string, site: string): string {
  if (site === '') return 'Hãy chọn trang cho bài này trước.'
  if (items === null) return 'Đang tìm…'
  if (items.length === 0) return 'Không thấy mục nào. Thử ít chữ hơn, hoặc chỉ số của văn bản.'
  return text.trim() === '' ? 'Mới nhất:' : `Thấy ${items.length} mục:`
}

function labelOf(collection: FindableCollection): string {
  return FINDABLE.find((one) => one.collection === collection)?.label ?? ''
}
