import type { CollectionConfig } from 'payload'
import { slugField } from '@/platform/fields/slug-field'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { changeNotesField } from '@/platform/publishing/change-notes/field'
import { publishable } from '@/platform/publishing/publishable'
import { writingChecks } from '@/platform/rich-text/checks/field'
import { siteContent } from '@/platform/users/access'

/** Tin tức. */
export const news: CollectionConfig = publishable({
  slug: 'news',
  labels: { singular: 'Tin', plural: 'Tin tức' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', '_status', 'publishedAt', 'site'],
    description: 'Tin và thông báo. Ở trang bật “bốn mắt”: lưu bản nháp rồi nhờ người duyệt đăng.',
  },
  access: siteContent('editor', 'publisher'),
  defaultSort: '-publishedAt',
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true, localized: true, maxLength: 300 },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Tóm tắt',
      localized: true,
      admin: { description: 'Hai, ba câu nói điều quan trọng nhất; hiện ở danh sách và kết quả tìm kiếm.' },
    },
    { name: 'body', type: 'richText', label: 'Nội dung', localized: true },
    slugField((data) => data.title),
    changeNotesField,
    writingChecks,
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: 'Chuyên mục',
      admin: { position: 'sidebar' },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh đại diện',
      admin: { position: 'sidebar' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Thời điểm đăng',
      index: true,
      defaultValue: () => new Date().toISOString(),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      },
    },
    { name: 'author', type: 'text', label: 'Tác giả', admin: { position: 'sidebar' } },
    { name: 'sourceName', type: 'text', label: 'Nguồn tin', admin: { position: 'sidebar' } },
    {
      name: 'featured',
      type: 'checkbox',
      label: 'Tin nổi bật',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    ...sharingFields,
  ],
})
