import { APIError, createLocalReq, initTransaction, killTransaction, type CollectionSlug } from 'payload'
import type { PayloadRequest } from 'payload'
import { Refusal } from '../publishing/refusal'
import { actingAs } from './actor'
import type { ItemKey } from './workflow-row'

/**
 * Publishes an item and takes it back before anybody sees it: whatever would stand in the way – a mandatory part, an
 * address that is taken – is said to the person who can mend it now, not to the clock at the appointed time. Throws a
 * Refusal with the reasons.
 */
export async function tryToPublish({ payload }: PayloadRequest, { collection, id }: ItemKey): Promise<void> {
  const req = await createLocalReq({ context: actingAs('Thử đăng'), locale: 'vi' }, payload)
  await initTransaction(req)
  try {
    await payload.update({
      collection: collection as CollectionSlug as 'news',
      id,
      data: { _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (!isOfTheItem(error)) throw error
    throw new Refusal(`Nội dung chưa đăng được, hãy sửa trước: ${reasonOf(error)}`, 400)
  } finally {
    await killTransaction(req)
  }
}

/** What the item itself is at fault for, as the rules say to people; all else is the portal's. */
export function isOfTheItem(error: unknown): error is APIError {
  return error instanceof APIError && error.status < 500
}

/** Why Payload or a rule refuses an item, for people. */
export function reasonOf({ data, message }: APIError): string {
  const { errors = [] } = (data ?? {}) as { errors?: { label?: string; message?: string }[] }
  const fields = errors.map(({ label, message: text }) => [label, text].filter(Boolean).join(': '))
  return fields.length > 0 ? fields.join('; ') : message
}
