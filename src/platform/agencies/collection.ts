import type { CollectionConfig } from 'payload'
import { slugField } from '../fields/slug-field'
import { pageTag } from '../publishing/page-tags'
import { referenceData } from '../publishing/reference-data'
import { syncWhatQuotes } from '../publishing/sync-what-quotes'
import { sharedReference } from '../users/access'
import { refuseCircle } from './refuse-circle'

/** Cơ quan: who issues documents, handles procedures and receives directives. */
export const agencies: CollectionConfig = referenceData(
  {
    slug: 'agencies',
    labels: { singular: 'Cơ quan', plural: 'Cơ quan, đơn vị' },
    admin: {
      group: 'Danh mục dùng chung',
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'telephone'],
    },
    access: sharedReference('editor', 'publisher', 'clerk', 'admin'),
    hooks: { beforeChange: [refuseCircle], afterChange: [syncWhatQuotes('agencies')] },
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true, localized: true },
      { ...slugField((data) => data.name), unique: true },
      {
        name: 'kind',
        type: 'select',
        label: 'Loại',
        required: true,
        defaultValue: 'khac',
        options: [
          { value: 'trung-uong', label: 'Cơ quan trung ương' },
          { value: 'cap-tinh', label: 'Cơ quan cấp tỉnh' },
          { value: 'chuyen-mon', label: 'Phòng, ban chuyên môn' },
          { value: 'su-nghiep', label: 'Đơn vị sự nghiệp công' },
          { value: 'cap-xa', label: 'Ủy ban nhân dân cấp xã' },
          { value: 'khac', label: 'Khác' },
        ],
      },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: 'agencies',
        label: 'Trực thuộc',
        filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
        admin: { description: 'Cơ quan cấp trên trực tiếp; sơ đồ tổ chức được vẽ theo đây.' },
      },
      { name: 'address', type: 'text', label: 'Địa chỉ', localized: true },
      { name: 'telephone', type: 'text', label: 'Điện thoại' },
      { name: 'email', type: 'email', label: 'Thư điện tử' },
      { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, admin: { position: 'sidebar' } },
    ],
  },
  () => [pageTag.shared('agencies')],
)
