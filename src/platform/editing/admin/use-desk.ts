'use client'

import { useDocumentInfo, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskState } from '../desk-state'
import { holdPath } from '../paths'
import type { Start } from '../start'
import { ask, sayLeaving } from './ask'

/** How soon somebody is told that a colleague has taken over or saved. */
const LOOK_MS = 8000

/** What others do to the item of the form. */
export type Desk = {
  state: DeskState | null
  /** Somebody else is changing the item. */
  isHeldByOther: boolean
  /** The item has another text by now than the one in the form. */
  isStale: boolean
  takeOver: () => void
  /** Why the portal cannot be asked; empty while all is well. */
  problem: string
}

/**
 * Asks every few seconds who works on the item, and holds it while the form has something unsaved. What was asked before a
 * save says nothing about the text after it.
 */
export function useDesk(start: Start | null, isUnsaved: boolean): Desk {
  const { collectionSlug, hasSavePermission, id, lastUpdateTime } = useDocumentInfo()
  const isSaving = useFormProcessing()
  const [answer, setAnswer] = useState<{ state: DeskState; start: string } | null>(null)
  const [problem, setProblem] = useState('')
  const [hasTakenOver, setHasTakenOver] = useState(false)
  const hash = start?.hash ?? ''
  const path = id && collectionSlug ? holdPath(collectionSlug, String(id)) : null
  const holder = answer?.state.holder
  const isHeldByOther = Boolean(holder && !holder.isMe)
  const wants = Boolean(hasSavePermission) && (isUnsaved || hasTakenOver)
  const [isMine, isOther] = [holder?.isMe === true, isHeldByOther]

  const look = useCallback(async () => {
    if (!path) return
    const step = wants && !isOther ? '/giu' : !wants && isMine ? '/tha' : ''
    try {
      const state = await ask<DeskState>(`${path}${step}`, step ? {} : undefined)
      setAnswer({ state, start: hash })
      setProblem('')
    } catch (error) {
      setProblem((error as Error).message)
    }
  }, [path, wants, isOther, isMine, hash])

  useEffect(() => setHasTakenOver(false), [lastUpdateTime])
  useEffect(() => {
    if (isSaving) return
    const lookIfSeen = () => {
      if (!document.hidden || wants) void look()
    }
    lookIfSeen()
    const timer = setInterval(lookIfSeen, LOOK_MS)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [look, isSaving, wants])
  useLetGo(path, isMine)

  const takeOver = () => {
    if (!path) return
    setHasTakenOver(true)
    ask<DeskState>(`${path}/giu`, { takeOver: true }).then(
      (state) => setAnswer({ state, start: hash }),
      (error: unknown) => setProblem((error as Error).message),
    )
  }
  const isStale = !isSaving && Boolean(hash) && answer?.start === hash && answer.state.present !== hash
  return { state: answer?.state ?? null, isHeldByOther, isStale, takeOver, problem }
}

/** Whoever leaves the form gives the item back at once. */
function useLetGo(path: string | null, isMine: boolean): void {
  const held = useRef<string | null>(null)
  useEffect(() => {
    held.current = isMine ? path : null
  }, [path, isMine])
  useEffect(() => {
    const leave = () => {
      if (held.current) sayLeaving(`${held.current}/tha`)
      held.current = null
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
