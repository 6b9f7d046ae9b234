'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

const PAYLOADS = 'document-stale-data'

/**
 * Shuts what Payload opens over a form whose item somebody else has saved: it can only load the item anew. The desk says
 * the same beside the text, and keeps both.
 */
export function useOwnNotice(): void {
  const { closeModal, modalState } = useModal()
  const isOpen = modalState[PAYLOADS]?.isOpen ?? false
  useEffect(() => {
    if (isOpen) closeModal(PAYLOADS)
  }, [closeModal, isOpen])
}
