import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { FilePage } from '@/payload-types'
import { idOf } from '../publishing/references'
import { queueSyncOfUsers } from './queue-sync-of-users'

/** Who corrected a page, and when: written by us, whatever was sent. */
export const signCorrection: CollectionBeforeChangeHook<FilePage> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user || data.text === originalDoc?.text) return data
  return { ...data, correctedBy: req.user.email ?? '', correctedAt: new Date().toISOString() }
}

/** Search and the public page of the text follow a correction. */
export const syncCorrection: CollectionAfterChangeHook<FilePage> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const fileText = idOf(doc.fileText)
  if (operation !== 'update' || !fileText || doc.text === previousDoc.text) return doc
  const file = await req.payload.findByID({ collection: 'file-texts', id: fileText, depth: 0, req })
  const media = idOf(file.media)
  if (media) await queueSyncOfUsers(req.payload, media, req)
  return doc
}
