'use client'

import { useState } from 'react'
import type { Article } from '../paste/article'
import { partTitle } from '../paste/title'
import { ArticlePreview } from './article-preview'
import type { WordArticle } from './fetch-word-text'
import { TakeOverDialog } from './take-over-dialog'

type Props = {
  word: WordArticle
  /** Of the form as it is; `null` where the form has none. */
  title: string | null
  hasText: boolean
  onCancel: () => void
  onTake: (taken: {
    article: Article
    media: (string | null)[]
    title: string | null
    replaces: boolean
  }) => void
}

/** A look at what a Word file would become. Nothing is saved by taking it over. */
export function WordDialog({ word, title, hasText, onCancel, onTake }: Props) {
  const [takesTitle, setTakesTitle] = useState(title === '')
  const [replaces, setReplaces] = useState(false)
  // A title that is not wanted stays the heading that it was.
  const parted = (article: Article) => {
    const { title: found, body } = title === null ? { title: null, body: article } : partTitle(article)
    return { found, body: found && takesTitle ? body : article }
  }

  return (
    <TakeOverDialog
      heading={`Bài trong tệp “${word.fileName.normalize('NFC')}”`}
      onCancel={onCancel}
      onTake={({ article, media }) => {
        const { found, body } = parted(article)
        onTake({ article: body, media, title: takesTitle ? found : null, replaces })
      }}
      read={word.read}
      takeLabel="Đưa vào bài"
    >
      {(article) => {
        const { found, body } = parted(article)
        return (
          <>
            {found && (
              <label className="take-over-tick">
                <input
                  checked={takesTitle}
                  onChange={({ target }) => setTakesTitle(target.checked)}
                  type="checkbox"
                />
                <span>
                  {title ? 'Thay tiêu đề đang có bằng' : 'Lấy làm tiêu đề'}: <b>{found}</b>
                </span>
              </label>
            )}
            {hasText && (
              <label className="take-over-tick">
                <input
                  checked={replaces}
                  onChange={({ target }) => setReplaces(target.checked)}
                  type="checkbox"
                />
                Xóa chữ đang có trong bài. Không chọn: bài trong tệp được thêm vào cuối.
              </label>
            )}
            <div className="take-over-note">
              <p>Không lấy: màu, phông, cỡ chữ, căn lề – bài theo kiểu chung của cổng.</p>
              {word.leftOut.length > 0 && (
                <ul>
                  {word.leftOut.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              )}
            </div>
            <h3>Xem trước</h3>
            <ArticlePreview {...body} />
            <p className="take-over-note">Chưa có gì được lưu. Bạn xem lại, sửa, rồi bấm lưu như mọi khi.</p>
          </>
        )
      }}
    </TakeOverDialog>
  )
}
