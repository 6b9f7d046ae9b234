'use client'

import {
  $getSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import type { ReadText } from '../paste/read-html'
import { insertArticle } from './insert-article'
import { readClipboard } from './read-clipboard'
import { TakeOverDialog } from './take-over-dialog'

type Waiting = { read: ReadText; selection: BaseSelection | null }

/**
 * Reads what is pasted from other programs. What needs nobody's decision is there at once; pictures, which need a
 * description, and text in an old encoding are asked about first.
 */
export function PasteCatcher() {
  const [editor] = useLexicalComposerContext()
  const [waiting, setWaiting] = useState<Waiting | null>(null)

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
          // A form inside the text, a caption for example, takes its own.
          if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
            return false
          const selection = $getSelection()?.clone() ?? null
          const reading = readClipboard(event.clipboardData)
          if (!reading) return false
          event.preventDefault()
          void reading.then((read) => {
            if (read.legacy || read.article.pictures.length > 0) setWaiting({ read, selection })
            else insertArticle(editor, read.article, { media: [], selection })
          })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  if (!waiting) return null
  const close = () => {
    setWaiting(null)
    editor.focus()
  }
  return (
    <TakeOverDialog
      heading="Nội dung vừa dán cần bạn xem qua"
      onCancel={close}
      onTake={({ article, media }) => {
        insertArticle(editor, article, { media, selection: waiting.selection })
        close()
      }}
      read={waiting.read}
      takeLabel="Đưa vào bài"
    />
  )
}
