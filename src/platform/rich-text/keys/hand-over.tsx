'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useField } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Gives the form what was typed before anything can save it. Payload's field does so in an idle moment, up to half a
 * second later: on a busy machine the last words before Ctrl+S were not saved, and then taken out of the text.
 */
export function HandOver() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { setValue } = useField<SerializedEditorState>({ path: fieldProps.path })
  const latestSetValue = useRef(setValue)
  useEffect(() => {
    latestSetValue.current = setValue
  })
  useEffect(() => {
    let isTyped = false
    const handOver = () => {
      if (!isTyped) return
      isTyped = false
      latestSetValue.current(editor.getEditorState().toJSON())
    }
    const beforeSave = ({ ctrlKey, metaKey, key }: KeyboardEvent) => {
      // The form saves what it shows, so it has to be drawn anew first.
      if ((ctrlKey || metaKey) && key.toLowerCase() === 's') flushSync(handOver)
    }
    window.addEventListener('keydown', beforeSave, true)
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isContent = dirtyElements.size + dirtyLeaves.size > 0 && !prevEditorState.isEmpty()
        // By focus alone nothing was written.
        if (isContent && (!tags.has('focus') || tags.size > 1)) isTyped = true
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          handOver()
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      () => window.removeEventListener('keydown', beforeSave, true),
    )
  }, [editor])
  return null
}
