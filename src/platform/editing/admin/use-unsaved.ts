'use client'

import { useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/**
 * Whether the form holds what is not saved. The form itself calls a text unmodified as soon as any answer to a save is
 * there, a refusal too.
 */
export function useUnsaved(): boolean {
  const isModified = useFormModified()
  const { lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [isUnsaved, setIsUnsaved] = useState(isModified)
  const saved = useRef(`${lastUpdateTime} ${locale}`)

  useEffect(() => {
    if (isModified) setIsUnsaved(true)
  }, [isModified])
  useEffect(() => {
    const now = `${lastUpdateTime} ${locale}`
    if (saved.current === now) return
    saved.current = now
    setIsUnsaved(false)
  }, [lastUpdateTime, locale])
  return isUnsaved
}
