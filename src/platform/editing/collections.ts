import type { CollectionConfig } from 'payload'
import { nobody } from '../users/access'
import { holdEndpoints } from './hold-endpoints'
import { unsavedEndpoints } from './unsaved-endpoints'

const closed = { read: nobody, create: nobody, update: nobody, delete: nobody }

/**
 * Who is changing an item now, one row an item. Payload's own lock is deleted by every successful update, so a save would
 * give the item away under the hands of whoever goes on writing.
 */
export const editingHolds: CollectionConfig = {
  slug: 'editing-holds',
  labels: { singular: 'Người đang sửa', plural: 'Người đang sửa' },
  admin: { hidden: true },
  access: closed,
  endpoints: holdEndpoints,
  timestamps: false,
  indexes: [{ fields: ['collection', 'itemId'], unique: true }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'holderName', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    // The form says again and again that it is still open; a crashed browser falls silent.
    { name: 'beatAt', type: 'date', required: true },
  ],
}

/**
 * What somebody has written and not saved: one row for each opening of a form. Neither a version nor a draft, so it touches
 * nothing of the item. Only its writer reads it, through the addresses below; not even those who run the portal.
 */
export const unsavedTexts: CollectionConfig = {
  slug: 'unsaved-texts',
  labels: { singular: 'Chữ chưa lưu', plural: 'Chữ chưa lưu' },
  admin: { hidden: true },
  access: closed,
  endpoints: unsavedEndpoints,
  timestamps: false,
  indexes: [{ fields: ['person', 'opening'], unique: true }, { fields: ['person', 'collection', 'itemId'] }],
  fields: [
    { name: 'person', type: 'text', required: true },
    { name: 'opening', type: 'text', required: true },
    { name: 'collection', type: 'text', required: true },
    // Empty for an item that was never saved; the site says then where it was to be.
    { name: 'itemId', type: 'text' },
    { name: 'site', type: 'text' },
    { name: 'locale', type: 'text', required: true },
    // Hash of the text that the writer had before the eyes.
    { name: 'startedFrom', type: 'text' },
    // A save that was refused because somebody else had saved in between.
    { name: 'isRefused', type: 'checkbox', defaultValue: false },
    { name: 'keptAt', type: 'date', required: true, index: true },
    { name: 'data', type: 'json', required: true },
  ],
}
