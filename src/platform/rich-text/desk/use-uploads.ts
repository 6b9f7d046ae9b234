import { useState } from 'react'
import type { Picture } from '../paste/blocks'
import { uploadPicture } from './upload-picture'

type Wish = { alt: string; isLeftOut: boolean; mediaId: string | null }

export type Uploads = {
  wishes: Wish[]
  isSending: boolean
  problem: string | null
  change: (at: number, wish: Partial<Wish>) => void
  /** Uploads what is wanted; `null` where something is missing or failed. What was uploaded once is not sent again. */
  send: () => Promise<(string | null)[] | null>
}

/** The pictures of a text with what the person says of them, and their way into the media of the site. */
export function useUploads(pictures: Picture[], site: () => string | null): Uploads {
  const [wishes, setWishes] = useState<Wish[]>(() =>
    pictures.map(({ alt }) => ({ alt, isLeftOut: false, mediaId: null })),
  )
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const change = (at: number, wish: Partial<Wish>) =>
    setWishes((all) => all.map((one, index) => (index === at ? { ...one, ...wish } : one)))

  const send = async () => {
    setProblem(null)
    const undescribed = wishes.findIndex(({ alt, isLeftOut }) => !isLeftOut && alt.trim() === '')
    if (undescribed >= 0) {
      setProblem(`Ảnh ${undescribed + 1} chưa có lời mô tả. Hãy mô tả ảnh, hoặc bỏ ảnh khỏi bài.`)
      return null
    }
    const at = site()
    if (!at && wishes.some(({ isLeftOut }) => !isLeftOut)) {
      setProblem('Hãy chọn trang (đơn vị) của bài trước, rồi mới đưa ảnh vào.')
      return null
    }
    setSending(true)
    try {
      const media: (string | null)[] = []
      for (const [index, wish] of wishes.entries()) {
        const picture = pictures[index]
        if (wish.isLeftOut || !picture || !at) media.push(null)
        else {
          const alt = wish.alt.trim()
          const mediaId = wish.mediaId ?? (await uploadPicture(picture, { alt, site: at, number: index + 1 }))
          change(index, { mediaId })
          media.push(mediaId)
        }
      }
      return media
    } catch (error) {
      setProblem((error as Error).message)
      return null
    } finally {
      setSending(false)
    }
  }
  return { wishes, isSending, problem, change, send }
}
