'use client'

import { Button, useForm } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '../paste/article'
import type { ReadText } from '../paste/read-html'
import { LegacyChoice } from './legacy-choice'
import { PictureList } from './picture-list'
import { useUploads } from './use-uploads'

type Props = {
  heading: string
  takeLabel: string
  read: ReadText
  /** Shown between what is asked and the buttons: what will be taken. */
  children?: (article: Article) => ReactNode
  onCancel: () => void
  /** `media`: the medium of each picture, `null` for one that is left out. */
  onTake: (taken: { article: Article; media: (string | null)[] }) => void
}

/** Asks what only a person can say of a text from elsewhere, before anything of it stands in the form. */
export function TakeOverDialog({ heading, takeLabel, read, children, onCancel, onTake }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { getDataByPath } = useForm()
  const [isConverted, setConverted] = useState(true)
  const article = read.legacy && isConverted ? read.legacy.converted : read.article
  const uploads = useUploads(article.pictures, () => siteIn(getDataByPath('site')))

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  const take = async () => {
    const media = await uploads.send()
    if (media) onTake({ article, media })
  }

  return createPortal(
    <dialog
      aria-labelledby="take-over-heading"
      className="take-over"
      onCancel={(event) => {
        event.preventDefault()
        if (!uploads.isSending) onCancel()
      }}
      ref={dialog}
    >
      <h2 id="take-over-heading">{heading}</h2>
      <div className="take-over-content">
        {read.legacy && (
          <LegacyChoice isConverted={isConverted} offer={read.legacy} onChoose={setConverted} />
        )}
        {article.pictures.length > 0 && <PictureList pictures={article.pictures} uploads={uploads} />}
        {article.missingPictures.length > 0 && (
          <p className="take-over-note">
            {article.missingPictures.length} ảnh không lấy được vì nằm trên máy khác hoặc trang khác. Trong
            bài có dòng “{article.missingPictures[0]}” ở chỗ của ảnh; hãy tải ảnh lên rồi xóa dòng đó.
          </p>
        )}
        {children?.(article)}
      </div>
      {uploads.problem && (
        <p className="take-over-problem" role="alert">
          {uploads.problem}
        </p>
      )}
      <div className="take-over-buttons">
        <Button disabled={uploads.isSending} margin={false} onClick={() => void take()}>
          {uploads.isSending ? 'Đang tải ảnh lên…' : takeLabel}
        </Button>
        <Button buttonStyle="secondary" disabled={uploads.isSending} margin={false} onClick={onCancel}>
          Thôi, không đưa vào
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}

function siteIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
