import type { CollectionConfig } from 'payload'
import { systemOnly } from '../../users/access'
import { reviewLinkEndpoints } from './endpoints'

/**
 * Links by which a reviewer without an account reads the draft of one item. Of the link itself only a hash is kept: who
 * reads the table cannot open one. Persons are ids and names as text, so that the list outlives an account.
 */
export const reviewLinks: CollectionConfig = {
  slug: 'review-links',
  labels: { singular: 'Liên kết xem thử', plural: 'Liên kết xem thử' },
  admin: { group: 'Hệ thống', hidden: true },
  access: systemOnly,
  endpoints: reviewLinkEndpoints,
  indexes: [{ fields: ['collection', 'itemId'] }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'maker', type: 'text', required: true },
    { name: 'makerName', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'revokedByName', type: 'text' },
    { name: 'openedCount', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastOpenedAt', type: 'date' },
  ],
}
