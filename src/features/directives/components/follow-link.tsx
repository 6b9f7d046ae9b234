'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { BOARD_PATH } from '../follow-up/paths'

/** From the form of a published directive to what becomes of it. */
export function FollowLink() {
  const { hasPublishedDoc, id } = useDocumentInfo()
  if (!id || !hasPublishedDoc) return null
  return (
    <p style={{ marginBottom: 'var(--base)' }}>
      <a href={`${BOARD_PATH}/${id}`}>Theo dõi thực hiện văn bản này</a>
    </p>
  )
}
