import type { CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'

/**
 * Which draft uses which file: a row for each file of the text that people work on, where that is not the public one.
 * It is a copy that the worker brings up to date from the drafts; nothing becomes public by it.
 */
export const draftMediaUses: CollectionConfig = {
  slug: 'draft-media-uses',
  labels: { singular: 'Bản nháp dùng tệp', plural: 'Bản nháp dùng tệp' },
  admin: { group: 'Hệ thống', hidden: true },
  access: systemOnly,
  timestamps: false,
  indexes: [
    { fields: ['media', 'collection', 'itemId'], unique: true },
    { fields: ['collection', 'itemId'] },
  ],
  fields: [
    { name: 'media', type: 'text', required: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
  ],
}
