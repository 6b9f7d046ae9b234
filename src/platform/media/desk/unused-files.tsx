'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { MEDIA_DESK_API } from './paths'
import { FileCard } from './file-card'
import type { ListedFile } from './list-files'

/** Files that nothing uses, to look at and to delete. */
export function UnusedFiles({ files, mayDelete }: { files: ListedFile[]; mayDelete: boolean }) {
  const router = useRouter()
  const [chosen, setChosen] = useState<Set<string>>(new Set())
  const [isAsked, setIsAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const ids = files.map(({ id }) => id).filter((id) => chosen.has(id))
  const toggle = (id: string) => {
    setIsAsked(false)
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    )
  }
  const remove = async () => {
    setIsAsked(false)
    setProblem(await deleted(ids))
    setChosen(new Set())
    router.refresh()
  }
  return (
    <>
      {mayDelete && (
        <div className="media-send">
          <button
            className="media-button"
            onClick={() => setChosen(new Set(ids.length === files.length ? [] : files.map(({ id }) => id)))}
            type="button"
          >
            {ids.length === files.length ? 'Bỏ chọn' : 'Chọn cả trang này'}
          </button>
          {isAsked ? (
            <>
              <p role="alert">{`Xóa hẳn ${ids.length} tệp? Không lấy lại được.`}</p>
              <button className="media-button media-button--main" onClick={() => void remove()} type="button">
                Xóa hẳn
              </button>
              <button className="media-button" onClick={() => setIsAsked(false)} type="button">
                Thôi
              </button>
            </>
          ) : (
            <button
              className="media-button"
              disabled={ids.length === 0}
              onClick={() => setIsAsked(true)}
              type="button"
            >
              {ids.length > 0 ? `Xóa ${ids.length} tệp…` : 'Xóa…'}
            </button>
          )}
        </div>
      )}
      {problem && (
        <p className="media-failed" role="alert">
          {problem}
        </p>
      )}
      <ul aria-label="Tệp chưa dùng ở đâu" className="media-cards">
        {files.map((file) => (
          <FileCard
            file={file}
            key={file.id}
            {...(mayDelete
              ? { choice: { isChosen: chosen.has(file.id), onToggle: () => toggle(file.id) } }
              : {})}
          />
        ))}
      </ul>
    </>
  )
}

/** Deletes them; says why not where it cannot be done. */
async function deleted(ids: string[]): Promise<string | null> {
  const response = await fetch(`${MEDIA_DESK_API}/xoa-chua-dung`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids }),
  }).catch(() => null)
  if (!response) return 'Không gửi được. Hãy kiểm tra kết nối rồi thử lại.'
  if (response.ok) return null
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return answer?.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`
}
