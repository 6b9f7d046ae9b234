'use client'

import { useEffect, useId, useState } from 'react'
import { displaySize } from '../file-facts'
import type { ChosenFile } from './chosen-file'
import { fileFormPath } from './paths'

type UploadRowProps = {
  chosen: ChosenFile
  onDescribe: (alt: string) => void
  onDrop: () => void
  /** `anyway`: though the same file is there. */
  onSend: (anyway: boolean) => void
}

/** One chosen file: what it is, its description, and how far it is. */
export function UploadRow({ chosen, onDescribe, onDrop, onSend }: UploadRowProps) {
  const { file, isPicture, alt, state } = chosen
  const description = useId()
  const isOpen = state.at === 'waiting' || state.at === 'failed' || state.at === 'same'
  return (
    <li data-state={state.at}>
      <Thumbnail file={file} isPicture={isPicture} />
      <div>
        <strong>{file.name}</strong> <span>{displaySize(file.size)}</span>
        {isPicture && isOpen && (
          <>
            <label htmlFor={description}>Mô tả ảnh</label>
            <input
              id={description}
              maxLength={1000}
              onChange={({ target }) => onDescribe(target.value)}
              placeholder="Ảnh có gì? Ví dụ: Bà con thu hoạch rau ở xã An Bình"
              value={alt}
            />
          </>
        )}
        <State chosen={chosen} onDrop={onDrop} onSend={onSend} />
      </div>
    </li>
  )
}

function Thumbnail({ file, isPicture }: { file: File; isPicture: boolean }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!isPicture) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file, isPicture])
  return address ? <img alt="" src={address} /> : <span aria-hidden className="media-no-picture" />
}

function State({ chosen, onDrop, onSend }: Omit<UploadRowProps, 'onDescribe'>) {
  const { file, state } = chosen
  const drop = (
    <button aria-label={`Bỏ ${file.name}`} className="media-button" onClick={onDrop} type="button">
      Bỏ
    </button>
  )
  switch (state.at) {
    case 'waiting':
      return <p>{drop}</p>
    case 'sending':
      return (
        <p>
          <progress aria-label={`Đang tải ${file.name}`} max={1} value={state.share} />{' '}
          {state.share < 1 ? `${Math.round(state.share * 100)}%` : 'Đang xử lý…'}
        </p>
      )
    case 'done':
      return (
        <p>
          Đã tải lên. <a href={fileFormPath(state.id)}>Mở để cắt ảnh, chọn điểm chính</a>
        </p>
      )
    case 'same':
      return (
        <div className="media-same" role="alert">
          <p>
            {chosen.isPicture ? 'Ảnh' : 'Tệp'} này đã có:{' '}
            <a href={fileFormPath(state.same.id)}>{state.same.name}</a>
            {state.same.alt && ` – ${state.same.alt}`}
          </p>
          <button className="media-button" onClick={onDrop} type="button">
            {chosen.isPicture ? 'Dùng ảnh cũ' : 'Dùng tệp cũ'}
          </button>{' '}
          <button className="media-button" onClick={() => onSend(true)} type="button">
            Vẫn tải lên
          </button>
        </div>
      )
    case 'failed':
      return (
        <div className="media-failed" role="alert">
          <p>{state.reason}</p>
          {state.mayRetry && (
            <button className="media-button" onClick={() => onSend(false)} type="button">
              Thử lại
            </button>
          )}{' '}
          {drop}
        </div>
      )
  }
}
