'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormProcessing, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { UNSAVED_API } from '../paths'
import type { Start } from '../start'
import { ask } from './ask'

/** After the last word, and at the latest while somebody types on and on. */
const PAUSE_MS = 2000
const LONGEST_MS = 10_000

type Keeping = {
  /** When the text was last kept, ISO; `null` while nothing is. */
  keptAt: string | null
  problem: string
  /** Keeps it at once. Throws where that fails. */
  keepNow: () => Promise<void>
}

/** Keeps what is not saved, on the server, a moment after typing stops. It makes no version and holds nobody up. */
export function useKeeping(start: Start | null, isUnsaved: boolean): Keeping {
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const isSaving = useFormProcessing()
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const last = useRef('')
  const waitingSince = useRef(0)
  const opening = start?.opening ?? null

  const keepNow = useCallback(async () => {
    if (!opening) return
    const data = getData() as Record<string, unknown>
    const site = typeof data.site === 'string' ? data.site : null
    const text = { kind: collectionSlug, id: id ?? null, site, locale, data }
    const written = JSON.stringify(text)
    if (written === last.current) return
    const answer = await ask<{ keptAt: string }>(`${UNSAVED_API}/giu`, text)
    last.current = written
    setKeptAt(answer.keptAt)
    setProblem('')
  }, [collectionSlug, getData, id, locale, opening])

  useEffect(() => {
    if (!isUnsaved) setKeptAt(null)
  }, [isUnsaved])
  useEffect(() => {
    if (!isUnsaved || isSaving) {
      waitingSince.current = 0
      return
    }
    if (waitingSince.current === 0) waitingSince.current = Date.now()
    const left = waitingSince.current + LONGEST_MS - Date.now()
    const keep = () => {
      waitingSince.current = 0
      keepNow().catch((error: unknown) => setProblem((error as Error).message))
    }
    const timer = setTimeout(keep, Math.max(0, Math.min(PAUSE_MS, left)))
    const keepWhenHidden = () => document.hidden && keep()
    document.addEventListener('visibilitychange', keepWhenHidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', keepWhenHidden)
    }
  }, [fields, isUnsaved, isSaving, keepNow])
  return { keptAt, problem, keepNow }
}
