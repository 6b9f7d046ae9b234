import type { CollectionConfig, Field } from 'payload'
import { closeFiles, openFiles } from '@/platform/media/open-files'
import { pageTag } from '@/platform/publishing/page-tags'
import { referenceData } from '@/platform/publishing/reference-data'
import { idOf } from '@/platform/publishing/references'
import { checkLink, trimmed } from '@/platform/sites/link-text'
import { siteContent } from '@/platform/users/access'
import { checkMap } from '../unit-map/read-map'
import { streetFields } from './street-fields'
import { takePastedStreets } from './take-pasted-streets'

/* Nothing in a row is required: who fills in a list leaves gaps, and a row without a name is not printed. */
const leaders: Field = {
  name: 'leaders',
  type: 'array',
  label: 'Lãnh đạo, theo thứ tự',
  labels: { singular: 'Người', plural: 'Người' },
  admin: {
    initCollapsed: true,
    description: 'Hiện ở bài giới thiệu "Lãnh đạo". Dòng không có họ tên thì không hiện.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Họ tên', maxLength: 200 },
        { name: 'position', type: 'text', label: 'Chức vụ', localized: true, maxLength: 200 },
      ],
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh chân dung',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'telephone', type: 'text', label: 'Điện thoại' },
        { name: 'email', type: 'email', label: 'Thư điện tử' },
      ],
    },
    { name: 'responsibility', type: 'textarea', label: 'Lĩnh vực phụ trách', localized: true },
  ],
}

const organisation: Field = {
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  label: 'Cơ quan đứng đầu sơ đồ tổ chức',
  admin: {
    description:
      'Sơ đồ gồm các cơ quan có "Trực thuộc" là cơ quan này, ở mọi cấp dưới; hiện ở bài giới thiệu "Cơ cấu tổ chức".',
  },
}

const map: Field[] = [
  {
    name: 'map',
    type: 'json',
    label: 'Bản đồ đơn vị (GeoJSON)',
    admin: {
      description:
        'FeatureCollection gồm các vùng (Polygon, MultiPolygon), tọa độ WGS 84. Mỗi vùng có properties.name; thêm properties.site là địa chỉ trong cổng của trang thì vùng dẫn tới trang ấy.',
    },
    validate: (value: unknown) => checkMap(value),
  },
  { name: 'mapNote', type: 'textarea', label: 'Ghi chú dưới bản đồ', localized: true },
]

const links: Field = {
  name: 'links',
  type: 'array',
  label: 'Liên kết',
  labels: { singular: 'Liên kết', plural: 'Liên kết' },
  admin: { initCollapsed: true, description: 'Hiện ở trang "Liên kết" của mục Giới thiệu.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: 'Tên', required: true, localized: true, maxLength: 200 },
        {
          name: 'url',
          type: 'text',
          label: 'Địa chỉ',
          required: true,
          hooks: { beforeValidate: [trimmed] },
          validate: (value: string | null | undefined) => (value ? checkLink(value) : 'Nhập địa chỉ.'),
        },
      ],
    },
    { name: 'about', type: 'text', label: 'Nói về gì', localized: true, maxLength: 300 },
  ],
}

/** Tư liệu giới thiệu: facts of a unit from which the portal draws its introduction. A site may have several sheets. */
export const unitFacts: CollectionConfig = referenceData(
  {
    slug: 'unit-facts',
    labels: { singular: 'Tư liệu giới thiệu', plural: 'Tư liệu giới thiệu' },
    admin: {
      group: 'Nội dung',
      useAsTitle: 'name',
      defaultColumns: ['name', 'site', 'updatedAt'],
      description: 'Lãnh đạo, sơ đồ tổ chức, bản đồ, tên đường, liên kết. Lưu là hiện ngay ở mục Giới thiệu.',
    },
    access: siteContent('publisher', 'admin'),
    hooks: {
      beforeChange: [takePastedStreets],
      afterChange: [openFiles()],
      afterDelete: [closeFiles],
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: 'Tên tư liệu',
        required: true,
        maxLength: 200,
        admin: { description: 'Chỉ người biên tập thấy, ví dụ "Lãnh đạo xã" hoặc "Tên đường thị trấn".' },
      },
      {
        type: 'tabs',
        tabs: [
          { label: 'Lãnh đạo', fields: [leaders] },
          { label: 'Sơ đồ tổ chức', fields: [organisation] },
          { label: 'Bản đồ', fields: map },
          { label: 'Tên đường', fields: streetFields },
          { label: 'Liên kết', fields: [links] },
        ],
      },
    ],
  },
  (facts) => [pageTag.list('unit-facts', idOf(facts.site) ?? '')],
)
