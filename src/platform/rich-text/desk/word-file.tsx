'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { isWritten } from '../docx/path'
import { fetchWordText, type WordArticle } from './fetch-word-text'
import { insertArticle } from './insert-article'
import { WordDialog } from './word-dialog'

/** The button above an article by which its text is taken from a Word file. */
export function WordFile() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { collectionSlug } = useDocumentInfo()
  const { dispatchFields, getDataByPath, getFields, setModified } = useForm()
  const input = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [word, setWord] = useState<WordArticle | null>(null)
  if (fieldProps.path !== 'body' || !isWritten(collectionSlug) || !editor.isEditable()) return null

  const read = async (file: File) => {
    setReading(true)
    setProblem(null)
    try {
      setWord(await fetchWordText(file, { site: getDataByPath('site'), collection: collectionSlug ?? '' }))
    } catch (error) {
      setProblem((error as Error).message)
    } finally {
      setReading(false)
    }
  }
  const titleField = getFields().title

  return (
    <div className="word-file">
      <input
        accept=".docx"
        aria-label="Tệp Word (.docx)"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) void read(file)
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={isReading}
        margin={false}
        onClick={() => input.current?.click()}
        size="small"
      >
        {isReading ? 'Đang đọc tệp…' : 'Lấy bài từ tệp Word (.docx)'}
      </Button>
      {problem && (
        <p className="take-over-problem" role="alert">
          {problem}
        </p>
      )}
      {word && (
        <WordDialog
          hasText={editor.getEditorState().read(() => $getRoot().getTextContent().trim() !== '')}
          onCancel={() => setWord(null)}
          onTake={({ article, media, title: taken, replaces }) => {
            insertArticle(editor, article, { media, replaces })
            if (taken) {
              dispatchFields({ type: 'UPDATE', path: 'title', value: taken })
              setModified(true)
            }
            setWord(null)
          }}
          title={titleField ? asText(titleField.value) : null}
          word={word}
        />
      )}
    </div>
  )
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
