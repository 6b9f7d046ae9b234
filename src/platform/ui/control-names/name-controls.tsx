'use client'

import { type ReactNode, useEffect } from 'react'
import { nameControls } from './control-names'

/** Names controls whenever the admin has drawn something, once a frame. */
export function NameControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        nameControls(document)
      })
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-label', 'role', 'tabindex', 'title'],
    })
    soon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}
