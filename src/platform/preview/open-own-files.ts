import { idOf } from '../publishing/references'

/**
 * Lets the public page show the files of a populated text that are not public yet: those of its own site, and no other's,
 * whoever named them in the text.
 *
 * @param token the link by which a reviewer without an account may read them
 */
export function openOwnFiles(value: unknown, siteId: string, token?: string): void {
  if (Array.isArray(value)) return value.forEach((entry) => openOwnFiles(entry, siteId, token))
  if (typeof value !== 'object' || value === null) return
  if ('filename' in value && 'mimeType' in value && 'site' in value) {
    if (idOf(value.site) === siteId)
      Object.assign(value, { isPublic: true, ...(token ? { openedBy: token } : {}) })
    return
  }
  for (const part of Object.values(value)) openOwnFiles(part, siteId, token)
}
