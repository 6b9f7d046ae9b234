import type { CollectionConfig } from 'payload'
import { slugField } from '@/platform/fields/slug-field'
import { pageTag } from '@/platform/publishing/page-tags'
import { referenceData } from '@/platform/publishing/reference-data'
import { sharedReference } from '@/platform/users/access'

/** Sự kiện: the occasions in life for which people come – a birth, a marriage, a new house – with their procedures. */
export const lifeEvents: CollectionConfig = referenceData(
  {
    slug: 'life-events',
    labels: { singular: 'Sự kiện', plural: 'Sự kiện' },
    admin: {
      group: 'Danh mục dùng chung',
      useAsTitle: 'name',
      defaultColumns: ['name', 'order', 'slug'],
      description: 'Những lúc người dân cần làm thủ tục: sinh con, kết hôn, xây nhà, mở quán…',
    },
    access: sharedReference('editor', 'publisher', 'admin'),
    defaultSort: 'order',
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true, localized: true },
      { ...slugField((data) => data.name), unique: true },
      { name: 'description', type: 'textarea', label: 'Giới thiệu ngắn', localized: true },
      { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, index: true },
    ],
  },
  () => [pageTag.shared('life-events')],
)
