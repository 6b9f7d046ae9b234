import type { CollectionConfig } from 'payload'
import { slugField } from '../fields/slug-field'
import { pageTag } from '../publishing/page-tags'
import { referenceData } from '../publishing/reference-data'
import { syncWhatQuotes } from '../publishing/sync-what-quotes'
import { sharedReference } from '../users/access'

/** Lĩnh vực: how procedures and legal documents are grouped. */
export const sectors: CollectionConfig = referenceData(
  {
    slug: 'sectors',
    labels: { singular: 'Lĩnh vực', plural: 'Lĩnh vực' },
    admin: { group: 'Danh mục dùng chung', useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
    access: sharedReference('editor', 'publisher', 'clerk', 'admin'),
    hooks: { afterChange: [syncWhatQuotes('sectors')] },
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true, localized: true },
      { ...slugField((data) => data.name), unique: true },
      { name: 'description', type: 'textarea', label: 'Mô tả', localized: true },
    ],
  },
  () => [pageTag.shared('sectors')],
)
