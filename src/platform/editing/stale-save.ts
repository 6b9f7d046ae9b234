import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { Refusal } from '../publishing/refusal'
import { displayInstant } from '../time/display-instant'
import { storedItem } from '../workflow/standing'
import { findRow, type ItemKey } from '../workflow/workflow-row'
import { forgetHold, holdOf, letGo } from './holds'
import { readStart, writeStart } from './start'
import { forgetOpening } from './unsaved-store'

/** A save that would have undone what somebody else did in between. Its text is kept for its writer. */
export class StaleSave extends Refusal {
  constructor(
    reason: string,
    readonly item: ItemKey,
  ) {
    super(reason, 409)
  }
}

const KEPT = 'Chữ của bạn đã được giữ lại, không mất: hãy tải lại trang để xem hai bản cạnh nhau.'

/**
 * Refuses a save that says what it started from, when the item has another text by now or somebody else has taken it over.
 * Runs while the item's row is held, so of two saves in the same instant one sees what the other has done. Callers that
 * name no start are not judged.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { startedFrom } = data as { startedFrom?: unknown }
  const { id } = (originalDoc ?? {}) as { id?: unknown }
  if (operation !== 'update' || !startedFrom || typeof id !== 'string') return data
  const start = readStart(startedFrom)
  if (!start) throw new Refusal('Không hiểu “startedFrom”: phải là mã của bản đã mở để sửa.', 400)
  const key = { collection: collection.slug, id }
  const stored = await storedItem(req, key)
  if (stored?.contentHash !== start.hash) throw new StaleSave(await changedWords(req, key), key)
  const hold = await holdOf(req, key)
  if (hold && hold.holder !== String(req.user?.id)) {
    const since = displayInstant(hold.since)
    throw new StaleSave(`${hold.holderName} đang sửa mục này từ ${since}. ${KEPT}`, key)
  }
  return data
}

async function changedWords(req: PayloadRequest, key: ItemKey): Promise<string> {
  const row = await findRow(req, key)
  const who = row?.writer && row.writer !== String(req.user?.id) ? row.writerName : null
  return `${who ?? 'Một người hoặc một cửa sổ khác'} đã lưu bản khác sau khi bạn mở mục này. ${KEPT}`
}

/** After a save from a form: it goes on from the new text, nothing of it is unsaved, and others may have the item. */
export const settleSave: CollectionAfterChangeHook = async ({ collection, data, doc, req }) => {
  const start = readStart((data as { startedFrom?: unknown }).startedFrom)
  if (!start || !req.user) return doc as unknown
  const key = { collection: collection.slug, id: (doc as { id: string }).id }
  await letGo(req, key)
  if (start.opening) await forgetOpening(req, start.opening)
  const stored = await storedItem(req, key)
  if (!stored) return doc as unknown
  const startedFrom = writeStart({ ...start, hash: stored.contentHash })
  return { ...(doc as object), startedFrom }
}

/** Nobody changes what is gone. */
export const forgetHoldOfDeleted: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  forgetHold(req, { collection: collection.slug, id: String(id) })
