'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_MERGE_TAG,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useField } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Gives the form what was typed before anything can save it. Payload's field does so in an idle moment, up to half a
 * second later: on a busy machine the last words and the pictures of a block were not saved, and then taken out of the text.
 */
export function HandOver() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, parentEditor } = useEditorConfigContext()
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
    // The form saves what it shows, so it has to be drawn anew first.
    const handOverAtOnce = () => flushSync(handOver)
    const beforeSave = ({ ctrlKey, metaKey, key }: KeyboardEvent) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 's') handOverAtOnce()
    }
    const beforePress = ({ target }: MouseEvent) => {
      if (!editor.getRootElement()?.contains(target as Node)) handOverAtOnce()
    }
    // A text inside a block of this one hears of it first: what it hands over becomes part of this one.
    const stage: GlobalEventHandlers = parentEditor?.uuid ? window : document
    stage.addEventListener('keydown', beforeSave, true)
    stage.addEventListener('click', beforePress, true)
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isContent = dirtyElements.size + dirtyLeaves.size > 0 && !prevEditorState.isEmpty()
        // By focus alone nothing was written, nor by the editor when it sets the text in order.
        const isOfEditor = tags.has(HISTORY_MERGE_TAG) || (tags.has('focus') && tags.size === 1)
        if (isContent && !isOfEditor) isTyped = true
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          handOver()
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      () => {
        stage.removeEventListener('keydown', beforeSave, true)
        stage.removeEventListener('click', beforePress, true)
      },
    )
  }, [editor, parentEditor?.uuid])
  return null
}
