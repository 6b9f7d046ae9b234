import type { CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'
import { offerEndpoints } from './offer-endpoints'
import { SHAREABLE_OPTIONS } from './shareable-collections'

/** What became of an offer to the site above. */
export const OFFER_STATES = [
  { value: 'offered', label: 'Chờ trả lời' },
  { value: 'accepted', label: 'Đã nhận đăng' },
  { value: 'declined', label: 'Không nhận' },
  { value: 'withdrawn', label: 'Đã rút' },
] as const

/** Đề nghị đăng lại: items that a site offers to the site above it, and the answer. Written by the portal. */
export const offers: CollectionConfig = {
  slug: 'offers',
  labels: { singular: 'Đề nghị đăng lại', plural: 'Đề nghị đăng lại' },
  admin: { group: 'Hệ thống', hidden: true },
  access: systemOnly,
  endpoints: offerEndpoints,
  indexes: [{ fields: ['collection', 'itemId', 'toSite'], unique: true }, { fields: ['toSite', 'state'] }],
  fields: [
    { name: 'collection', type: 'select', required: true, options: [...SHAREABLE_OPTIONS] },
    { name: 'itemId', type: 'text', required: true },
    { name: 'title', type: 'text', required: true, label: 'Tiêu đề khi đề nghị' },
    { name: 'fromSite', type: 'relationship', relationTo: 'sites', required: true },
    { name: 'toSite', type: 'relationship', relationTo: 'sites', required: true },
    { name: 'state', type: 'select', required: true, options: [...OFFER_STATES], defaultValue: 'offered' },
    { name: 'offeredAt', type: 'date', required: true },
    { name: 'decidedBy', type: 'text', label: 'Người trả lời' },
    { name: 'decidedAt', type: 'date' },
    { name: 'note', type: 'textarea', label: 'Lời nhắn' },
  ],
}
