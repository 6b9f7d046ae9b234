import type { CollectionConfig } from 'payload'
import { atSitesWithRole, nobody } from '@/platform/users/access'
import { decideEndpoints } from './endpoints/decide-batch'
import { spreadsheetEndpoints } from './endpoints/spreadsheets'
import { uploadBatchEndpoint } from './endpoints/upload-batch'
import { waitingFileEndpoints } from './endpoints/waiting-files'

const clerks = atSitesWithRole('clerk', 'publisher', 'admin')

/** One spreadsheet of documents that a clerk brings: checked first, written after the clerk has confirmed. */
export const documentBatches: CollectionConfig = {
  slug: 'document-batches',
  labels: { singular: 'Lần nhập văn bản', plural: 'Nhập nhiều văn bản' },
  admin: { hidden: true, useAsTitle: 'originalName' },
  access: { read: clerks, create: nobody, update: nobody, delete: nobody },
  endpoints: [...spreadsheetEndpoints, uploadBatchEndpoint, ...decideEndpoints],
  fields: [
    { name: 'site', type: 'relationship', relationTo: 'sites', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      enumName: 'enum_document_batch_kind',
      options: [
        { value: 'legal-documents', label: 'Văn bản pháp luật' },
        { value: 'directives', label: 'Chỉ đạo điều hành' },
      ],
    },
    { name: 'originalName', type: 'text', label: 'Tên tệp' },
    { name: 'storedName', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'checking',
      index: true,
      enumName: 'enum_document_batch_state',
      options: [
        { value: 'checking', label: 'Đang kiểm tra' },
        { value: 'waiting', label: 'Chờ xác nhận' },
        { value: 'writing', label: 'Đang ghi' },
        { value: 'done', label: 'Đã xong' },
        { value: 'cancelled', label: 'Đã hủy' },
        { value: 'failed', label: 'Không đọc được' },
      ],
    },
    // Publishes what it writes; only for whoever may publish at the site.
    { name: 'publishes', type: 'checkbox', defaultValue: false },
    { name: 'done', type: 'number' },
    { name: 'total', type: 'number' },
    { name: 'problem', type: 'textarea' },
    { name: 'startedBy', type: 'text' },
    { name: 'confirmedBy', type: 'relationship', relationTo: 'users' },
  ],
}

/** One row of the spreadsheet: what was read, what is wrong with it, and what became of it. */
export const documentBatchRows: CollectionConfig = {
  slug: 'document-batch-rows',
  labels: { singular: 'Dòng nhập', plural: 'Dòng nhập' },
  admin: { hidden: true },
  access: { read: clerks, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['batch', 'line'], unique: true }],
  fields: [
    { name: 'batch', type: 'relationship', relationTo: 'document-batches', required: true, index: true },
    { name: 'site', type: 'relationship', relationTo: 'sites', required: true, index: true },
    { name: 'line', type: 'number', required: true },
    // Canonical number, by which files find their row.
    { name: 'numberKey', type: 'text', index: true },
    { name: 'cells', type: 'json' },
    // [{ column, message }]
    { name: 'faults', type: 'json' },
    {
      name: 'state',
      type: 'select',
      required: true,
      enumName: 'enum_document_batch_row_state',
      options: [
        { value: 'ready', label: 'Sẽ ghi' },
        { value: 'faulty', label: 'Có lỗi' },
        { value: 'duplicate', label: 'Đã có trong cổng' },
        { value: 'written', label: 'Đã ghi' },
        { value: 'refused', label: 'Không ghi được' },
      ],
    },
    { name: 'isAccepted', type: 'checkbox', defaultValue: false },
    { name: 'problem', type: 'text' },
    // Of what was written.
    { name: 'itemId', type: 'text' },
  ],
}

/** A file that waits for its document: brought with a batch, or dropped into the watched folder of a site. */
export const documentBatchFiles: CollectionConfig = {
  slug: 'document-batch-files',
  labels: { singular: 'Tệp chờ gắn', plural: 'Tệp chờ gắn' },
  admin: { hidden: true },
  access: { read: clerks, create: nobody, update: nobody, delete: nobody },
  endpoints: waitingFileEndpoints,
  fields: [
    { name: 'site', type: 'relationship', relationTo: 'sites', required: true, index: true },
    { name: 'batch', type: 'relationship', relationTo: 'document-batches', index: true },
    { name: 'originalName', type: 'text', required: true },
    { name: 'storedName', type: 'text', required: true },
    // SHA-256 of the content: the same file brought twice is one file.
    { name: 'hash', type: 'text', index: true },
    { name: 'numberKey', type: 'text', index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      enumName: 'enum_document_batch_file_state',
      options: [
        { value: 'waiting', label: 'Chờ văn bản' },
        { value: 'attached', label: 'Đã gắn' },
        { value: 'refused', label: 'Không nhận' },
      ],
    },
    { name: 'problem', type: 'text' },
    { name: 'itemId', type: 'text' },
    { name: 'media', type: 'relationship', relationTo: 'media' },
  ],
}
