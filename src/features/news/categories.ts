import type { CollectionConfig } from 'payload'
import { slugField } from '@/platform/fields/slug-field'
import { pageTag } from '@/platform/publishing/page-tags'
import { referenceData } from '@/platform/publishing/reference-data'
import { idOf } from '@/platform/publishing/references'
import { refuseWhileOnHome } from '@/platform/sites/category-on-home'
import { siteContent } from '@/platform/users/access'

/** Chuyên mục of a site's news. */
export const categories: CollectionConfig = referenceData(
  {
    slug: 'categories',
    labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
    admin: { group: 'Nội dung', useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order'] },
    access: siteContent('publisher', 'admin'),
    hooks: { beforeDelete: [refuseWhileOnHome] },
    indexes: [{ fields: ['site', 'slug'], unique: true }],
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true, localized: true },
      slugField((data) => data.name),
      { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, admin: { position: 'sidebar' } },
    ],
  },
  (category) => [pageTag.list('categories', idOf(category.site) ?? '')],
)
