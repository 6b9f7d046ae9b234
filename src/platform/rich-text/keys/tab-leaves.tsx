'use client'

import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useRef } from 'react'

/** Where the key has a use of its own: it nests a list and goes to the next cell. */
const HELD_IN = new Set(['listitem', 'tablecell'])

/**
 * Tab leads out of the text to the next field, where Lexical would write a blank: a text that holds the keyboard is a trap
 * (WCAG 2.1.2). In lists and tables it leads out after Escape.
 */
export function TabLeaves() {
  const [editor] = useLexicalComposerContext()
  const escaped = useRef(false)
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          KEY_ESCAPE_COMMAND,
          () => {
            escaped.current = true
            return false
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(
          KEY_TAB_COMMAND,
          () => {
            const leaves = escaped.current || !isHeld()
            escaped.current = false
            // Handled, so that nobody else takes the key from the browser.
            return leaves
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    [editor],
  )
  return null
}

function isHeld(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const node = selection.anchor.getNode()
  return [node, ...node.getParents()].some((each) => $isElementNode(each) && HELD_IN.has(each.getType()))
}
