'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** What would leave the words behind: saving, and putting in another block. */
const HELD_BACK = '#action-save, #action-save-draft, #action-submit, .block-buttons button'
const BLOCK = '.LexicalEditorTheme__block'
/** Longer nobody waits for a server that does not answer: what is kept as unsaved has the words then. */
const LONGEST_WAIT_MS = 5000
const LOOK_AGAIN_MS = 50

/**
 * Words typed in a block reach the text once the server has looked at them. Whoever saves in that moment, or puts in another
 * block, would leave them behind, so the press of the button is held back until the text has them.
 */
export function WaitForWords() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let typed = ''
    let typedAt = -Infinity
    const isOnTheWay = () =>
      performance.now() - typedAt < LONGEST_WAIT_MS &&
      !JSON.stringify(editor.getEditorState().toJSON()).includes(JSON.stringify(typed).slice(1, -1))
    const noteWords = ({ target }: Event) => {
      const block = target instanceof Element && target.closest(BLOCK)
      if (!block || !editor.getRootElement()?.contains(block)) return
      typed = wordsAt(target)
      typedAt = performance.now()
    }
    const holdBack = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>(HELD_BACK)
      if (!button || !isOnTheWay()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const pressAgain = () => {
        if (isOnTheWay()) setTimeout(pressAgain, LOOK_AGAIN_MS)
        else button.click()
      }
      pressAgain()
    }
    document.addEventListener('input', noteWords, true)
    document.addEventListener('click', holdBack, true)
    return () => {
      document.removeEventListener('input', noteWords, true)
      document.removeEventListener('click', holdBack, true)
    }
  }, [editor])
  return null
}

/** What stands in a field now; in a text within the block, in the line that was typed in. */
function wordsAt(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value
  return document.getSelection()?.anchorNode?.textContent ?? ''
}
