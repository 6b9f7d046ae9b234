import type { CollectionConfig } from 'payload'
import { wholeOrNothing } from '../publishing/whole-or-nothing'
import { refuseWhenEnded } from '../sites/ended-site'
import { normaliseTextsIn } from '../text/normalise'
import { atSitesWithRole, nobody } from '../users/access'
import { signCorrection, syncCorrection } from './correct-page'
import { retryEndpoint } from './retry-reading'

const readers = atSitesWithRole('editor', 'publisher', 'clerk', 'admin')

/** What was read out of one file, and how far the reading is. The state says what is to be done; the worker does it. */
export const fileTexts: CollectionConfig = {
  slug: 'file-texts',
  labels: { singular: 'Chữ trong tệp', plural: 'Chữ trong tệp' },
  admin: { hidden: true, useAsTitle: 'name' },
  access: { read: readers, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['media'], unique: true }],
  endpoints: [retryEndpoint],
  fields: [
    { name: 'media', type: 'relationship', relationTo: 'media', label: 'Tệp', required: true },
    { name: 'site', type: 'relationship', relationTo: 'sites', label: 'Trang', required: true, index: true },
    { name: 'name', type: 'text', label: 'Tên tệp' },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'waiting',
      index: true,
      enumName: 'enum_file_text_state',
      options: [
        { value: 'waiting', label: 'Chờ đọc' },
        { value: 'reading', label: 'Đang đọc' },
        { value: 'done', label: 'Đã đọc' },
        { value: 'failed', label: 'Không đọc được' },
      ],
    },
    { name: 'problem', type: 'text', label: 'Lý do không đọc được, hoặc phần chưa đọc' },
    { name: 'pageCount', type: 'number', label: 'Số trang' },
    { name: 'pagesRead', type: 'number', label: 'Số trang đã đọc', defaultValue: 0 },
    { name: 'attempts', type: 'number', label: 'Số lần đã thử', defaultValue: 0 },
    // Encoding found and converted: tcvn3, vni; empty for Unicode.
    { name: 'encoding', type: 'text', label: 'Bảng mã cũ' },
  ],
}

/** The text of one page of a file, as read by the portal or as corrected by a person. */
export const filePages: CollectionConfig = {
  slug: 'file-pages',
  labels: { singular: 'Trang của tệp', plural: 'Trang của tệp' },
  admin: { hidden: true },
  access: { read: readers, create: nobody, update: readers, delete: nobody },
  indexes: [{ fields: ['fileText', 'number'], unique: true }],
  hooks: {
    beforeValidate: [({ data }) => normaliseTextsIn(data)],
    beforeChange: [refuseWhenEnded, signCorrection],
    afterChange: [syncCorrection],
    afterOperation: [wholeOrNothing],
  },
  fields: [
    {
      name: 'fileText',
      type: 'relationship',
      relationTo: 'file-texts',
      required: true,
      access: { update: () => false },
    },
    {
      name: 'site',
      type: 'relationship',
      relationTo: 'sites',
      required: true,
      index: true,
      access: { update: () => false },
    },
    { name: 'number', type: 'number', label: 'Trang số', required: true, access: { update: () => false } },
    { name: 'text', type: 'textarea', label: 'Chữ trên trang' },
    {
      name: 'isOcr',
      type: 'checkbox',
      label: 'Đọc từ ảnh quét',
      defaultValue: false,
      access: { update: () => false },
    },
    // 0–100, of the OCR engine.
    { name: 'confidence', type: 'number', label: 'Độ tin cậy', access: { update: () => false } },
    { name: 'correctedBy', type: 'text', label: 'Người sửa', access: { update: () => false } },
    { name: 'correctedAt', type: 'date', label: 'Sửa lúc', access: { update: () => false } },
  ],
}
