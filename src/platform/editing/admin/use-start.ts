'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { readStart, writeStart, type Start } from '../start'

/** What the form started from; a form for a new item is given its opening here. */
export function useStart(): Start | null {
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const value = useFormFields(([fields]) => fields.startedFrom?.value)
  // After every render: the form replaces its whole state right after the first, and what was said before it is gone.
  useEffect(() => {
    if (id || value) return
    const start = writeStart({ hash: 'new', opening: crypto.randomUUID() })
    dispatchFields({ type: 'UPDATE', path: 'startedFrom', value: start })
  })
  return readStart(value)
}
