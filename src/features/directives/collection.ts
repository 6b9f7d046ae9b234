import type { CollectionConfig, Field } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { sharedWithMembersField } from '@/platform/fields/shared-with-members-field'
import { slugField } from '@/platform/fields/slug-field'
import { documentSlugSource, officialDocumentFields } from '@/platform/official-documents/document-fields'
import { publishable } from '@/platform/publishing/publishable'
import { siteContent } from '@/platform/users/access'
import { URGENCIES } from './vocabulary'

const recipientFields: Field[] = [
  {
    name: 'recipientSites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    label: 'Nơi nhận: các trang',
  },
  {
    name: 'recipientAgencies',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    label: 'Nơi nhận: cơ quan',
  },
  { name: 'urgency', type: 'select', label: 'Mức độ khẩn', options: [...URGENCIES], defaultValue: 'thuong' },
  dayField({ name: 'dueOn', label: 'Hạn hoàn thành' }),
  {
    name: 'tasks',
    type: 'array',
    label: 'Nhiệm vụ',
    labels: { singular: 'Nhiệm vụ', plural: 'Nhiệm vụ' },
    dbName: 'directive_tasks',
    fields: [
      { name: 'what', type: 'text', label: 'Việc cần làm', required: true },
      {
        name: 'assignedSites',
        type: 'relationship',
        relationTo: 'sites',
        hasMany: true,
        label: 'Trang thực hiện',
        admin: { description: 'Để trống: mọi nơi nhận đều thực hiện.' },
      },
      {
        name: 'assignedAgencies',
        type: 'relationship',
        relationTo: 'agencies',
        hasMany: true,
        label: 'Cơ quan thực hiện',
      },
      { name: 'who', type: 'text', label: 'Đơn vị thực hiện, ghi chú' },
      dayField({ name: 'dueOn', label: 'Hạn' }),
    ],
  },
  {
    name: 'showAtRecipients',
    type: 'checkbox',
    label: 'Hiện trên trang của nơi nhận',
    defaultValue: false,
    admin: { description: 'Văn bản đã đăng hiện trong mục Chỉ đạo điều hành của các trang nhận.' },
  },
  {
    name: 'publishesProgress',
    type: 'checkbox',
    label: 'Công khai tình trạng nhiệm vụ',
    defaultValue: false,
    admin: {
      description:
        'Người dân thấy mỗi nhiệm vụ đã xong bao nhiêu; ghi chú và tệp báo cáo không bao giờ công khai.',
    },
  },
]

/** Văn bản chỉ đạo, điều hành: they have recipients, a deadline and tasks. */
export const directives: CollectionConfig = publishable({
  slug: 'directives',
  labels: { singular: 'Văn bản chỉ đạo', plural: 'Chỉ đạo điều hành' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'documentNumber',
    defaultColumns: ['documentNumber', 'abstract', 'documentType', 'issuedOn', '_status'],
    listSearchableFields: ['documentNumber', 'abstract'],
    description: 'Chỉ thị, kế hoạch, công văn, thông báo… gửi các đơn vị.',
  },
  access: siteContent('editor', 'clerk', 'publisher'),
  defaultSort: '-issuedOn',
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Văn bản',
          fields: [...officialDocumentFields, { name: 'body', type: 'richText', label: 'Nội dung' }],
        },
        { label: 'Nơi nhận và nhiệm vụ', fields: recipientFields },
      ],
    },
    slugField(documentSlugSource),
    sharedWithMembersField,
  ],
})
