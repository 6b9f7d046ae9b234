import type { CollectionAfterErrorHook } from 'payload'
import { normaliseTextsIn } from '../text/normalise'
import { readStart } from './start'
import { StaleSave } from './stale-save'
import { keepUnsaved } from './unsaved-store'

/**
 * When a save is refused because somebody else was faster, its text is kept for its writer. The transaction of the save is
 * undone by then, so this stands.
 */
export const keepRefusedText: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof StaleSave) || !req.user) return
  const data = (req.data ?? {}) as Record<string, unknown>
  const start = readStart(data.startedFrom)
  if (!start) return
  await keepUnsaved(req, {
    opening: start.opening ?? crypto.randomUUID(),
    collection: error.item.collection,
    itemId: error.item.id,
    site: null,
    locale: req.locale && req.locale !== 'all' ? req.locale : 'vi',
    startedFrom: start.hash,
    isRefused: true,
    data: normaliseTextsIn(data),
  })
}
