import type { CollectionConfig, PayloadRequest } from 'payload'
import { Refusal } from './refusal'
import { systemOnly } from '../users/access'

/** Scope of an address that belongs to no site (shared reference data). */
const SHARED = 'shared'

/**
 * Every address an item ever had in public. An address is never given to another item, and an old one leads to the
 * new one for good.
 */
export const slugHistory: CollectionConfig = {
  slug: 'slug-history',
  labels: { singular: 'Địa chỉ đã dùng', plural: 'Địa chỉ đã dùng' },
  admin: { group: 'Hệ thống', useAsTitle: 'slug', defaultColumns: ['collection', 'slug', 'itemId'] },
  access: systemOnly,
  indexes: [{ fields: ['collection', 'scope', 'slug'], unique: true }],
  fields: [
    { name: 'collection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'scope', type: 'text', label: 'Phạm vi', required: true },
    { name: 'slug', type: 'text', label: 'Địa chỉ', required: true },
    { name: 'itemId', type: 'text', label: 'Mã nội dung', required: true, index: true },
  ],
}

type Address = { collection: string; site: string | null; slug: string }

/** The item that owns an address now or once did; `null` for an address never used in public. */
export async function ownerOfSlug(
  req: Pick<PayloadRequest, 'payload'>,
  address: Address,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'slug-history',
    where: {
      collection: { equals: address.collection },
      scope: { equals: address.site ?? SHARED },
      slug: { equals: address.slug },
    },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]?.itemId ?? null
}

/** Writes down that the item is reached at the address from now on. Throws 409 when another item once had it. */
export async function claimSlug(req: PayloadRequest, address: Address, itemId: string): Promise<void> {
  const owner = await ownerOfSlug(req, address)
  if (owner === itemId) return
  if (owner)
    throw new Refusal(`Địa chỉ "${address.slug}" đã dùng cho một mục khác. Hãy chọn địa chỉ mới.`, 409)
  await req.payload.create({
    collection: 'slug-history',
    data: { collection: address.collection, scope: address.site ?? SHARED, slug: address.slug, itemId },
    depth: 0,
    req,
  })
}
