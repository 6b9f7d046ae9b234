'use client'

import { useEffect, useReducer, useRef } from 'react'
import { chosenFile, isReady, type ChosenFile } from './chosen-file'
import { sendFile } from './send-file'

/** More would only share the line between them. */
const AT_ONCE = 3

type Change =
  | { kind: 'add'; files: ChosenFile[] }
  | { kind: 'change'; key: string; change: Partial<ChosenFile> }
  | { kind: 'drop'; key: string }

function after(files: ChosenFile[], change: Change): ChosenFile[] {
  switch (change.kind) {
    case 'add':
      return [...files, ...change.files]
    case 'change':
      return files.map((file) => (file.key === change.key ? { ...file, ...change.change } : file))
    case 'drop':
      return files.filter(({ key }) => key !== change.key)
  }
}

/** The files that somebody has dropped on the desk of a site, and what becomes of each. */
export function useUploads(site: string) {
  const [files, dispatch] = useReducer(after, [])
  const current = useRef(files)
  useEffect(() => {
    current.current = files
  }, [files])
  const change = (key: string, change: Partial<ChosenFile>) => dispatch({ kind: 'change', key, change })

  const send = async (chosen: ChosenFile, anyway = false) => {
    change(chosen.key, { state: { at: 'sending', share: 0 } })
    const alt = chosen.isPicture ? chosen.alt.trim() : ''
    const state = await sendFile({ file: chosen.file, site, alt, anyway }, (share) =>
      change(chosen.key, { state: { at: 'sending', share } }),
    )
    change(chosen.key, { state })
  }

  const sendAll = async () => {
    const waiting = current.current.filter(isReady)
    // Each hand takes the next file when it has done with one.
    const hand = async (): Promise<void> => {
      const next = waiting.shift()
      if (!next) return
      await send(next)
      await hand()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, hand))
  }

  return {
    files,
    add: (added: Iterable<File>) => dispatch({ kind: 'add', files: [...added].map(chosenFile) }),
    describe: (key: string, alt: string) => change(key, { alt }),
    drop: (key: string) => dispatch({ kind: 'drop', key }),
    send,
    sendAll,
  }
}
