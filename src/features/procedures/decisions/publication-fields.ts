import type { Field } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { PROCEDURE_STATUSES, PUBLICATION_CHANGES } from '../vocabulary'

/** Only approved decisions and imports say what a procedure's state is. */
const byDecisionOnly = { create: () => false, update: () => false }

/** What decisions say of a procedure, and the quality process behind it. */
export const publicationFields: Field[] = [
  {
    name: 'decidedChanges',
    type: 'ui',
    admin: { components: { Field: '@/features/procedures/decisions/changes-field#DecidedChanges' } },
  },
  {
    name: 'publication',
    type: 'group',
    label: 'Quyết định công bố',
    access: byDecisionOnly,
    admin: { description: 'Do quyết định công bố đã duyệt ghi vào; xem mục “Quyết định công bố”.' },
    fields: [
      { name: 'decision', type: 'text', label: 'Số quyết định' },
      dayField({ name: 'decidedOn', label: 'Ngày quyết định' }),
      dayField({ name: 'effectiveOn', label: 'Có hiệu lực từ ngày' }),
      { name: 'change', type: 'select', label: 'Nội dung công bố', options: [...PUBLICATION_CHANGES] },
    ],
  },
  {
    name: 'status',
    type: 'select',
    label: 'Trạng thái',
    // The default name is that of the enum of Payload's own `_status`.
    enumName: 'enum_procedure_state',
    required: true,
    defaultValue: 'in-force',
    index: true,
    options: [...PROCEDURE_STATUSES],
    access: byDecisionOnly,
  },
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'procedures',
    label: 'Thủ tục thay thế',
    access: byDecisionOnly,
  },
  {
    name: 'qualityProcess',
    type: 'group',
    label: 'Quy trình TCVN ISO 9001',
    fields: [
      { name: 'code', type: 'text', label: 'Mã quy trình' },
      { name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp quy trình' },
    ],
  },
]
