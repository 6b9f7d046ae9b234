import type { Field } from 'payload'
import { dayField } from '../fields/day-field'
import { idOf } from '../publishing/references'
import { dayFromStored } from '../time/calendar-day'
import { documentNumberKey } from './document-number'
import { DOCUMENT_TYPES, documentTypeLabel } from './document-types'

/** The group of fields that legal documents and directives share. */
export const officialDocumentFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'documentNumber',
        type: 'text',
        label: 'Số, ký hiệu',
        required: true,
        admin: { placeholder: '15/QĐ-UBND' },
      },
      {
        name: 'documentType',
        type: 'select',
        label: 'Loại văn bản',
        required: true,
        index: true,
        options: [...DOCUMENT_TYPES],
      },
    ],
  },
  {
    name: 'numberNotice',
    type: 'ui',
    admin: {
      components: { Field: '@/platform/official-documents/duplicates/number-notice#NumberNotice' },
      disableListColumn: true,
    },
  },
  {
    name: 'numberKey',
    type: 'text',
    label: 'Số chuẩn hóa',
    index: true,
    admin: { hidden: true },
    hooks: {
      beforeValidate: [
        ({ data, value }): unknown => {
          const printed: unknown = data?.documentNumber
          return typeof printed === 'string' ? documentNumberKey(printed) : (value as unknown)
        },
      ],
    },
  },
  { name: 'abstract', type: 'textarea', label: 'Trích yếu', required: true },
  { name: 'titleEn', type: 'text', label: 'Trích yếu tiếng Anh (không bắt buộc)' },
  {
    type: 'row',
    fields: [
      {
        name: 'issuingBody',
        type: 'text',
        label: 'Cơ quan ban hành',
        index: true,
        admin: { description: 'Tên như in trên văn bản, kể cả cơ quan nay không còn.' },
      },
      {
        name: 'issuingAgency',
        type: 'relationship',
        relationTo: 'agencies',
        label: 'Cơ quan trong danh mục',
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'signer', type: 'text', label: 'Người ký' },
      { name: 'signerPosition', type: 'text', label: 'Chức vụ người ký' },
    ],
  },
  dayField({ name: 'issuedOn', label: 'Ngày ban hành', index: true }),
  { name: 'sector', type: 'relationship', relationTo: 'sectors', label: 'Lĩnh vực', index: true },
  {
    name: 'files',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Tệp đính kèm',
    admin: { description: 'Bản quét hoặc bản gốc: PDF, Word, Excel.' },
  },
]

/** `quyet-dinh-15-2024-qd-ubnd-…`: an address out of type, number, issuer and year, because numbers alone collide. */
export function documentSlugSource(data: Record<string, unknown>): string {
  const printed = text(data.documentNumber)
  const year = dayFromStored(text(data.issuedOn) || null)?.slice(0, 4) ?? ''
  const saysYear = year !== '' && printed.includes(year)
  const issuer = text(data.issuingBody) || (idOf(data.issuingAgency) ?? '').slice(0, 8)
  return [documentTypeLabel(text(data.documentType)), printed, issuer, saysYear ? '' : year]
    .filter(Boolean)
    .join(' ')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
