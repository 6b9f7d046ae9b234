import type { CollectionConfig, Field } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { publishable } from '@/platform/publishing/publishable'
import { sharedReference } from '@/platform/users/access'
import { PUBLICATION_CHANGES } from '../vocabulary'
import { addLinesEndpoint } from './add-lines-endpoint'
import { recordChanges, withdrawChanges } from './record-changes'

const needsSuccessor = (change: unknown) => change === 'replaced' || change === 'repealed'

const linesField: Field = {
  name: 'lines',
  type: 'array',
  label: 'Các thủ tục trong quyết định',
  labels: { singular: 'Dòng', plural: 'Các dòng' },
  dbName: 'decision_lines',
  minRows: 1,
  required: true,
  fields: [
    { name: 'procedure', type: 'relationship', relationTo: 'procedures', label: 'Thủ tục', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'change',
          type: 'select',
          label: 'Nội dung công bố',
          required: true,
          enumName: 'enum_decision_change',
          options: [...PUBLICATION_CHANGES],
        },
        dayField({ name: 'effectiveOn', label: 'Có hiệu lực từ ngày', required: true }),
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'procedures',
      label: 'Thủ tục thay thế',
      admin: { condition: (_data, line) => needsSuccessor(line?.change) },
      validate: (value: unknown, { siblingData }: { siblingData: { change?: unknown } }) =>
        Boolean(value) || siblingData.change !== 'replaced' || 'Chọn thủ tục thay thế.',
    },
  ],
}

/**
 * Quyết định công bố: one decision changes many procedures, each line on its own day. To publish the decision is to
 * approve its lines; nobody returns on the day.
 */
export const procedureDecisions: CollectionConfig = publishable({
  slug: 'procedure-decisions',
  labels: { singular: 'Quyết định công bố', plural: 'Quyết định công bố' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'number',
    defaultColumns: ['number', 'decidedOn', 'abstract', '_status'],
    description:
      'Duyệt quyết định là duyệt mọi dòng của nó: đến ngày hiệu lực, cổng tự sửa, thay thế hoặc bãi bỏ thủ tục.',
  },
  access: sharedReference('editor', 'publisher'),
  hooks: { afterChange: [recordChanges], beforeDelete: [withdrawChanges] },
  defaultSort: '-decidedOn',
  endpoints: [addLinesEndpoint],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: 'Số quyết định',
          required: true,
          index: true,
          admin: { placeholder: '163/QĐ-UBND' },
        },
        dayField({ name: 'decidedOn', label: 'Ngày ban hành', required: true }),
      ],
    },
    { name: 'issuingBody', type: 'relationship', relationTo: 'agencies', label: 'Cơ quan ban hành' },
    { name: 'abstract', type: 'textarea', label: 'Trích yếu' },
    {
      name: 'legalDocument',
      type: 'relationship',
      relationTo: 'legal-documents',
      label: 'Văn bản trong cổng',
      admin: { description: 'Chọn khi quyết định đã được đăng ở mục Văn bản.' },
    },
    { name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp quyết định' },
    {
      name: 'addLines',
      type: 'ui',
      admin: { components: { Field: '@/features/procedures/decisions/add-lines#AddLines' } },
    },
    linesField,
    {
      name: 'plannedLines',
      type: 'ui',
      admin: { components: { Field: '@/features/procedures/decisions/planned-lines-field#PlannedLines' } },
    },
  ],
})
