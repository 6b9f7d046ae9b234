import type { CollectionConfig, Field, RelationshipField } from 'payload'
import { relationship } from 'payload/shared'
import { dayField } from '@/platform/fields/day-field'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { slugField } from '@/platform/fields/slug-field'
import { sourceFields, sourceIndex } from '@/platform/fields/source-fields'
import { documentSlugSource, officialDocumentFields } from '@/platform/official-documents/document-fields'
import { numberNoticeEndpoint } from '@/platform/official-documents/duplicates/duplicates-endpoint'
import { changeNotesField } from '@/platform/publishing/change-notes/field'
import { publishable } from '@/platform/publishing/publishable'
import { siteContent } from '@/platform/users/access'
import { linkOnSave } from './linking/link-on-save'
import { effectFields } from './effect/effect-fields'
import { RELATION_KINDS } from './vocabulary'

/**
 * The tenancy plugin would refuse documents of the root here, which words of a relation are linked to; that a target may be
 * used is checked for all pointers in one place.
 */
const targetField: RelationshipField = {
  name: 'target',
  type: 'relationship',
  relationTo: 'legal-documents',
  label: 'Văn bản trong cổng',
  validate: (value: unknown, options: Parameters<typeof relationship>[1]) =>
    relationship(value as never, { ...options, filterOptions: undefined }),
}

const relationFields: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: 'Quan hệ với văn bản khác',
    labels: { singular: 'Quan hệ', plural: 'Quan hệ' },
    dbName: 'legal_relations',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Quan hệ',
        required: true,
        enumName: 'enum_legal_relation_kind',
        options: RELATION_KINDS.map(({ value, label }) => ({ value, label })),
      },
      targetField,
      {
        name: 'targetText',
        type: 'text',
        label: 'Số, ký hiệu (khi cổng không có văn bản)',
        admin: {
          description:
            'Ghi số, ngày, cơ quan ban hành. Khi chữ chỉ đúng một văn bản của trang này hoặc trang gốc, cổng tự nối.',
        },
      },
      { name: 'partial', type: 'checkbox', label: 'Chỉ một phần', defaultValue: false },
      dayField({ name: 'appliesOn', label: 'Từ ngày' }),
      {
        ...dayField({ name: 'endsOn', label: 'Đến hết ngày' }),
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          condition: (_data, row) => row?.kind === 'suspends',
        },
      },
      { name: 'provision', type: 'text', label: 'Điều, khoản' },
    ],
  },
]

/** Văn bản pháp luật and other documents that citizens look up: they have effect. */
export const legalDocuments: CollectionConfig = publishable({
  slug: 'legal-documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản pháp luật' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'documentNumber',
    defaultColumns: ['documentNumber', 'abstract', 'documentType', 'issuedOn', '_status'],
    listSearchableFields: ['documentNumber', 'abstract'],
    description: 'Văn bản người dân tra cứu, có ngày hiệu lực và quan hệ với nhau.',
    components: {
      beforeListTable: ['@/features/legal-documents/linking/unlinked/unlinked-note#UnlinkedNote'],
    },
  },
  access: siteContent('editor', 'clerk', 'publisher'),
  defaultSort: '-issuedOn',
  indexes: [{ fields: ['site', 'slug'], unique: true }, sourceIndex],
  hooks: { beforeChange: [linkOnSave] },
  endpoints: [numberNoticeEndpoint],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Văn bản', fields: officialDocumentFields },
        { label: 'Hiệu lực', fields: effectFields },
        { label: 'Quan hệ', fields: relationFields },
        {
          label: 'Thông tin thêm',
          fields: [
            { name: 'scope', type: 'text', label: 'Phạm vi áp dụng' },
            { name: 'gazette', type: 'text', label: 'Công báo' },
            { name: 'draftingBody', type: 'text', label: 'Cơ quan soạn thảo' },
          ],
        },
      ],
    },
    changeNotesField,
    slugField(documentSlugSource),
    ...sharingFields,
    ...sourceFields,
  ],
})
