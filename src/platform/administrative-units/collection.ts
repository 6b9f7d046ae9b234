import type { CollectionConfig } from 'payload'
import { dayField } from '../fields/day-field'
import { pageTag } from '../publishing/page-tags'
import { referenceData } from '../publishing/reference-data'
import { sharedReference } from '../users/access'

/**
 * Đơn vị hành chính of the country, with the days they were valid: old names stay findable after a merger (the district
 * tier ended on 1 July 2025).
 */
export const administrativeUnits: CollectionConfig = referenceData(
  {
    slug: 'administrative-units',
    dbName: 'admin_units',
    labels: { singular: 'Đơn vị hành chính', plural: 'Đơn vị hành chính' },
    admin: {
      group: 'Danh mục dùng chung',
      useAsTitle: 'name',
      defaultColumns: ['name', 'level', 'code', 'validUntilOn'],
    },
    access: sharedReference('admin'),
    indexes: [{ fields: ['sourceKey'], unique: true }],
    fields: [
      { name: 'name', type: 'text', label: 'Tên đầy đủ', required: true, index: true },
      {
        name: 'level',
        type: 'select',
        label: 'Cấp',
        required: true,
        options: [
          { value: 'province', label: 'Tỉnh, thành phố' },
          { value: 'district', label: 'Huyện, quận, thị xã' },
          { value: 'commune', label: 'Xã, phường, thị trấn' },
        ],
      },
      { name: 'code', type: 'text', label: 'Mã', required: true, index: true },
      {
        name: 'sourceKey',
        type: 'text',
        label: 'Mã nhận dạng',
        required: true,
        admin: { description: 'Thời kỳ và mã: một mã có thể dùng lại ở thời kỳ sau.', readOnly: true },
      },
      { name: 'parent', type: 'relationship', relationTo: 'administrative-units', label: 'Thuộc' },
      dayField({ name: 'validFromOn', label: 'Có từ ngày' }),
      dayField({ name: 'validUntilOn', label: 'Đến hết ngày' }),
      {
        name: 'predecessors',
        type: 'relationship',
        relationTo: 'administrative-units',
        hasMany: true,
        label: 'Đơn vị trước đây',
      },
    ],
  },
  () => [pageTag.shared('administrative-units')],
)
