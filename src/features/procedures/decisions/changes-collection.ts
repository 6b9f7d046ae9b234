import type { CollectionConfig } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { nobody, worksHere } from '@/platform/users/access'
import { PUBLICATION_CHANGES } from '../vocabulary'

/**
 * One row for each line of an approved decision, written with the approval: what is to happen to which procedure on
 * which day, and for an amendment the text as it was approved. People see it; only the portal writes it.
 */
export const procedureChanges: CollectionConfig = {
  slug: 'procedure-changes',
  labels: { singular: 'Thay đổi theo quyết định', plural: 'Thay đổi theo quyết định' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'decisionNumber',
    defaultColumns: ['procedure', 'change', 'effectiveOn', 'decisionNumber', 'state'],
    description: 'Mỗi dòng của quyết định đã duyệt, và việc cổng đã làm với nó.',
  },
  access: { read: worksHere, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-effectiveOn',
  fields: [
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'procedure-decisions',
      label: 'Quyết định',
      index: true,
    },
    { name: 'lineId', type: 'text', label: 'Dòng', required: true },
    { name: 'decisionNumber', type: 'text', label: 'Số quyết định', required: true },
    dayField({ name: 'decidedOn', label: 'Ngày ban hành', required: true }),
    {
      name: 'procedure',
      type: 'relationship',
      relationTo: 'procedures',
      label: 'Thủ tục',
      required: true,
      index: true,
    },
    {
      name: 'change',
      type: 'select',
      label: 'Nội dung công bố',
      required: true,
      enumName: 'enum_procedure_change',
      options: [...PUBLICATION_CHANGES],
    },
    dayField({ name: 'effectiveOn', label: 'Có hiệu lực từ ngày', required: true, index: true }),
    { name: 'successor', type: 'relationship', relationTo: 'procedures', label: 'Thủ tục thay thế' },
    { name: 'approvedAt', type: 'date', label: 'Duyệt lúc', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Việc đã làm',
      required: true,
      enumName: 'enum_procedure_change_state',
      options: [
        { value: 'waiting', label: 'Chờ đến ngày' },
        { value: 'applied', label: 'Đã áp dụng' },
        { value: 'overtaken', label: 'Đã có quyết định sau' },
        { value: 'withdrawn', label: 'Đã rút' },
      ],
    },
    { name: 'appliedAt', type: 'date', label: 'Áp dụng lúc' },
    { name: 'content', type: 'json', label: 'Nội dung đã duyệt', admin: { hidden: true } },
    { name: 'contentBefore', type: 'json', label: 'Nội dung trước đó', admin: { hidden: true } },
    { name: 'problem', type: 'textarea', label: 'Cần xem lại' },
  ],
}
