import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { Refusal } from '../../publishing/refusal'
import { inTransaction } from '../../publishing/transaction'
import { assertNotEnded } from '../../sites/ended-site'
import { rootSiteId } from '../../sites/root-site'
import { displayInstant } from '../../time/display-instant'
import { nameOf } from '../../workflow/actor'
import { logStep } from '../../workflow/log'
import { storedItem } from '../../workflow/standing'
import { holdItem } from '../../workflow/workflow-row'
import { onRootHost, REVIEW } from '../preview-paths'
import type { PreviewKey } from '../unpublished-text'
import { hashOfToken, newToken } from './token'
import { ofItem } from './of-item'

/** Days that a link may be good for. */
const FEWEST_DAYS = 1
const MOST_DAYS = 14
export const USUAL_DAYS = 3

const DAY_MS = 24 * 60 * 60_000
const MOST_OPEN_LINKS = 20

/**
 * Makes a link to the draft of an item and answers with its address, which is nowhere kept. The item is held meanwhile:
 * a link is either older than a publication, and dies of it, or sees it. Who may is asked before.
 */
export async function makeLink(req: PayloadRequest, key: PreviewKey, days: number): Promise<string> {
  if (!Number.isInteger(days) || days < FEWEST_DAYS || days > MOST_DAYS)
    throw new Refusal(`Hãy chọn thời hạn từ ${FEWEST_DAYS} đến ${MOST_DAYS} ngày.`, 400)
  const token = newToken()
  let site: string | null = null
  await inTransaction(req, async () => {
    await holdItem(req, key)
    const stored = await storedItem(req, key)
    if (!stored) throw new Refusal('Không có mục này.', 404)
    if (stored.site) await assertNotEnded(req, stored.site)
    if (!stored.hasDraft)
      throw new Refusal('Mục này đã đăng và không có bản nháp mới. Hãy gửi địa chỉ trang đã đăng.', 409)
    await refuseTooMany(req, key)
    const expiresAt = new Date(Date.now() + days * DAY_MS)
    await req.payload.create({
      collection: 'review-links',
      data: {
        collection: key.collection,
        itemId: key.id,
        tokenHash: hashOfToken(token) ?? '',
        maker: String(req.user?.id),
        makerName: nameOf(req) ?? '',
        expiresAt: expiresAt.toISOString(),
        openedCount: 0,
      },
      depth: 0,
      req,
    })
    const item = { ...key, site: stored.site, title: stored.title }
    await logStep(req, item, { action: 'linkMade', note: `Dùng được đến ${displayInstant(expiresAt)}` })
    site = stored.site
  })
  return addressOf(req, site, token)
}

async function refuseTooMany(req: PayloadRequest, key: PreviewKey): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'review-links',
    where: {
      and: [ofItem(key), { revokedAt: { exists: false } }, { expiresAt: { greater_than: new Date() } }],
    },
    req,
  })
  if (totalDocs >= MOST_OPEN_LINKS)
    throw new Refusal(`Mục này đã có ${totalDocs} liên kết xem thử. Hãy thu hồi bớt trước khi tạo thêm.`, 409)
}

async function addressOf(req: PayloadRequest, site: string | null, token: string): Promise<string> {
  const { slug, isRoot } = await req.payload.findByID({
    collection: 'sites',
    id: site ?? (await rootSiteId(req.payload, req)),
    select: { slug: true, isRoot: true },
    depth: 0,
    req,
  })
  return env.PORTAL_URL + onRootHost({ slug, isRoot: isRoot ?? false }, `${REVIEW}/${token}`)
}
