import type { CollectionConfig } from 'payload'
import { slugField } from '@/platform/fields/slug-field'
import { publishable } from '@/platform/publishing/publishable'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { writingChecks } from '@/platform/rich-text/checks/field'
import { siteContent } from '@/platform/users/access'

/** Trang giới thiệu và các trang tĩnh khác của một đơn vị. */
export const pages: CollectionConfig = publishable({
  slug: 'pages',
  labels: { singular: 'Bài giới thiệu', plural: 'Bài giới thiệu' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'order', 'site'],
    description: 'Giới thiệu bộ máy, lịch sử, liên hệ… Mở tại /gioi-thieu/<địa chỉ>.',
  },
  access: siteContent('editor', 'publisher'),
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true, localized: true, maxLength: 300 },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', localized: true },
    { name: 'body', type: 'richText', label: 'Nội dung', localized: true },
    slugField((data) => data.title),
    writingChecks,
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, admin: { position: 'sidebar' } },
    ...sharingFields,
  ],
})
