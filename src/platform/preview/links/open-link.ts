import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ReviewLink } from '@/payload-types'
import { isReadable } from '../../sites/content-path'
import type { StoredRow } from '../../publishing/pending-draft'
import { latestText, type PreviewKey } from '../unpublished-text'
import { mayStillWrite } from './may-write'
import { ofItem } from './of-item'
import { hashOfToken } from './token'

/** What a good link opens. */
export type OpenedLink = { link: ReviewLink; key: PreviewKey; stored: StoredRow }

/**
 * What a link opens at this moment; `null` for one that is unknown, expired or revoked, whose item was published since or
 * is gone, or whose maker may no longer write the item. Why is not said: whoever has a dead link learns nothing by it.
 */
export async function openLink(
  payload: Payload,
  token: string,
  now = new Date(),
): Promise<OpenedLink | null> {
  const tokenHash = hashOfToken(token)
  if (!tokenHash) return null
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const { docs } = await payload.find({
    collection: 'review-links',
    where: { tokenHash: { equals: tokenHash } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [link] = docs
  if (!link || link.revokedAt || new Date(link.expiresAt) <= now || !isReadable(link.collection)) return null
  const key: PreviewKey = { collection: link.collection, id: link.itemId }
  if (await isPublishedSince(req, key, link.createdAt)) return null
  if (!(await mayStillWrite(req, link.maker, key))) return null
  const stored = await latestText(req, key)
  return stored && { link, key, stored }
}

/** Whether the item went public after that instant. */
async function isPublishedSince(req: PayloadRequest, key: PreviewKey, since: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'publications',
    where: {
      and: [ofItem(key), { action: { equals: 'publish' } }, { createdAt: { greater_than_equal: since } }],
    },
    req,
  })
  return totalDocs > 0
}
