import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** By which a file is recognised that is there already. */
export function hashOfContent(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** The hash comes from the file alone, whatever a form or a program sends. */
export const keepContentHash: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.file) return data
  const { contentHash } = (originalDoc ?? {}) as { contentHash?: string | null }
  return { ...data, contentHash: contentHash ?? null }
}
