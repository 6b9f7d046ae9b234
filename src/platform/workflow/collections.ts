import type { CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'
import { workflowEndpoints } from './endpoints'
import { PUBLIC_SIDES, WORKING_STATES } from './states'
import { SIDE_WORDS, WORKING_WORDS } from './words'

/**
 * Where each item stands, one row an item, beside its versions: an approval is not itself a version. Persons are ids and
 * names as text, so that they outlive the account. An item without a row was never touched by a person since it is kept.
 */
export const workflowItems: CollectionConfig = {
  slug: 'workflow-items',
  labels: { singular: 'Tình trạng duyệt', plural: 'Tình trạng duyệt' },
  admin: { group: 'Hệ thống', useAsTitle: 'title', hidden: true },
  access: systemOnly,
  endpoints: workflowEndpoints,
  indexes: [{ fields: ['collection', 'itemId'], unique: true }, { fields: ['working', 'site'] }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'site', type: 'relationship', relationTo: 'sites' },
    { name: 'title', type: 'text' },
    {
      name: 'working',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      options: WORKING_STATES.map((value) => ({ value, label: WORKING_WORDS[value] })),
    },
    {
      name: 'side',
      type: 'select',
      required: true,
      defaultValue: 'never',
      options: PUBLIC_SIDES.map((value) => ({ value, label: SIDE_WORDS[value] })),
    },
    // Of the text that people work on, and who gave it its present form; empty where the portal did.
    { name: 'contentHash', type: 'text' },
    { name: 'writer', type: 'text' },
    { name: 'writerName', type: 'text' },
    { name: 'submitter', type: 'text' },
    { name: 'submitterName', type: 'text' },
    { name: 'submittedAt', type: 'date' },
    { name: 'returnedBy', type: 'text' },
    { name: 'returnedAt', type: 'date' },
    { name: 'returnReason', type: 'textarea' },
    // What was approved is what is published: exactly this content.
    { name: 'approvedHash', type: 'text' },
    { name: 'approver', type: 'text' },
    { name: 'approverName', type: 'text' },
    { name: 'approvedAt', type: 'date' },
    { name: 'scheduledAt', type: 'date', index: true },
    { name: 'scheduledBy', type: 'text' },
    { name: 'expiresAt', type: 'date', index: true },
    // Why a schedule was not kept.
    { name: 'problem', type: 'textarea' },
    { name: 'problemAt', type: 'date' },
    // Stays until a second person has confirmed what one published alone.
    { name: 'emergencyHash', type: 'text' },
    { name: 'emergencyBy', type: 'text' },
    { name: 'emergencyByName', type: 'text' },
    { name: 'emergencyAt', type: 'date', index: true },
    { name: 'emergencyReason', type: 'textarea' },
  ],
}

/** Codes that people read in words. */
const IN_WORDS = {
  components: {
    Cell: '@/platform/workflow/admin/log-words#LogWordsCell',
    Field: '@/platform/workflow/admin/log-words#LogWordsField',
  },
}

/**
 * Every step of every item, as text without pointers. The database itself lets the portal add rows and read them, never
 * change or remove them.
 */
export const workflowLog: CollectionConfig = {
  slug: 'workflow-log',
  labels: { singular: 'Nhật ký duyệt', plural: 'Nhật ký duyệt' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'title',
    defaultColumns: ['at', 'action', 'title', 'actor', 'address'],
    description: 'Mỗi dòng là một bước của một nội dung. Không ai sửa hay xóa được, kể cả cổng.',
  },
  access: systemOnly,
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['collection', 'itemId', 'at'] }],
  fields: [
    { name: 'at', type: 'date', label: 'Lúc', required: true, index: true },
    { name: 'action', type: 'text', label: 'Việc', required: true, admin: IN_WORDS },
    { name: 'before', type: 'text', label: 'Từ', admin: IN_WORDS },
    { name: 'after', type: 'text', label: 'Đến', admin: IN_WORDS },
    { name: 'collection', type: 'text', label: 'Loại nội dung', required: true, admin: IN_WORDS },
    { name: 'itemId', type: 'text', label: 'Mã nội dung', required: true },
    { name: 'title', type: 'text', label: 'Tiêu đề' },
    { name: 'site', type: 'text', label: 'Mã trang' },
    { name: 'actor', type: 'text', label: 'Người thực hiện', required: true },
    { name: 'address', type: 'text', label: 'Từ địa chỉ máy' },
    { name: 'note', type: 'textarea', label: 'Lý do, ghi chú' },
    { name: 'hash', type: 'text', label: 'Mã băm nội dung' },
  ],
}
