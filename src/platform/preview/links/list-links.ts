import type { PayloadRequest } from 'payload'
import type { ReviewLink } from '@/payload-types'
import { displayInstant } from '../../time/display-instant'
import type { PreviewKey } from '../unpublished-text'
import { mayStillWrite } from './may-write'
import { ofItem } from './of-item'

/** A link as the form lists it; `isOpen` where it can still be opened. */
export type ListedLink = {
  id: string
  maker: string
  madeAt: string
  state: string
  isOpen: boolean
  opened: string
}

const NEWEST = 30

/** The newest links of an item, newest first. */
export async function listLinks(req: PayloadRequest, key: PreviewKey): Promise<ListedLink[]> {
  const [{ docs }, publishedAt] = await Promise.all([
    req.payload.find({
      collection: 'review-links',
      where: ofItem(key),
      sort: '-createdAt',
      limit: NEWEST,
      depth: 0,
      pagination: false,
      req,
    }),
    lastPublished(req, key),
  ])
  const makers = [...new Set(docs.map(({ maker }) => maker))]
  const able = new Set<string>()
  for (const maker of makers) if (await mayStillWrite(req, maker, key)) able.add(maker)
  return docs.map((link) => {
    const dead = causeOfDeath(link, publishedAt, able.has(link.maker))
    return {
      id: link.id,
      maker: link.makerName,
      madeAt: displayInstant(link.createdAt),
      state: dead ?? `Dùng được đến ${displayInstant(link.expiresAt)}`,
      isOpen: dead === null,
      opened: openings(link),
    }
  })
}

function causeOfDeath(link: ReviewLink, publishedAt: string | null, mayMaker: boolean): string | null {
  if (link.revokedAt)
    return `${link.revokedByName ?? ''} đã thu hồi lúc ${displayInstant(link.revokedAt)}`.trim()
  if (publishedAt !== null && publishedAt >= link.createdAt) return 'Đã hết dùng: mục này đã được đăng'
  if (new Date(link.expiresAt) <= new Date()) return `Đã hết hạn lúc ${displayInstant(link.expiresAt)}`
  return mayMaker ? null : 'Đã hết dùng: người tạo không còn quyền sửa mục này'
}

function openings({ openedCount, lastOpenedAt }: ReviewLink): string {
  if (!openedCount || !lastOpenedAt) return 'Chưa mở lần nào'
  return `Đã mở ${openedCount} lần, gần nhất ${displayInstant(lastOpenedAt)}`
}

async function lastPublished(req: PayloadRequest, key: PreviewKey): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [ofItem(key), { action: { equals: 'publish' } }] },
    sort: '-createdAt',
    select: { createdAt: true },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]?.createdAt ?? null
}
