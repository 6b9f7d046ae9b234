'use client'

import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNearestNodeFromDOMNode, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

type Fields = ReturnType<BlockNode['getFields']>

/**
 * Puts what stands in the form of a block into the text at once. Payload itself does so only after the server has looked at
 * it: whoever saved in that moment left the words behind, and a late answer put older words back.
 */
export function IntoTextAtOnce() {
  const here = useRef<HTMLSpanElement>(null)
  const [editor] = useLexicalComposerContext()
  const [form] = useAllFormFields()
  useEffect(() => {
    const entered = valuesOf(form)
    const $block = () => {
      const node = here.current && $getNearestNodeFromDOMNode(here.current)
      return $isBlockNode(node) ? node : null
    }
    const put = () => {
      const asEntered = editor.getEditorState().read(
        () => {
          const fields = $block()?.getFields()
          return !fields || sameJson(fields, { ...entered, blockType: fields.blockType })
        },
        { editor },
      )
      if (asEntered || !editor.isEditable()) return
      editor.update(
        () => {
          const block = $block()
          if (block) block.setFields({ ...entered, blockType: block.getFields().blockType } as Fields, true)
        },
        { tag: SKIP_DOM_SELECTION_TAG },
      )
    }
    put()
    return editor.registerUpdateListener(put)
  }, [editor, form])
  return <span hidden ref={here} />
}

/** As Payload gives it to the text: lists of rows by their rows, not by their number. */
function valuesOf(form: FormState): Record<string, unknown> {
  const fields = Object.entries(form).filter(([, { rows }]) => !rows)
  return reduceFieldsToValues(Object.fromEntries(fields), true)
}

const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
