import type { Field, PayloadRequest } from 'payload'
import { SUBMISSION_METHODS, TIME_UNITS } from './vocabulary'

/*
 * Parts of a procedure that repeat (Nghị định 63/2010/NĐ-CP, Điều 8). Leaf texts are localised, arrays never: a
 * translation can then not lose a paper. Short `dbName`s keep table names under PostgreSQL's 63 characters.
 */

/** A leaf text without which a row says nothing; an unfinished translation may leave it to the Vietnamese one. */
const requiredInVietnamese = (value: unknown, { req }: { req: PayloadRequest }) =>
  Boolean(value) || (req.locale ?? 'vi') !== 'vi' || req.t('validation:required')

export const stepsField: Field = {
  name: 'steps',
  type: 'array',
  label: 'Trình tự thực hiện',
  labels: { singular: 'Bước', plural: 'Các bước' },
  dbName: 'procedure_steps',
  fields: [
    { name: 'title', type: 'text', label: 'Tên bước', localized: true },
    { name: 'body', type: 'textarea', label: 'Nội dung', localized: true },
  ],
}

export const submissionMethodsField: Field = {
  name: 'submissionMethods',
  type: 'array',
  label: 'Cách thức, thời hạn, phí và lệ phí',
  labels: { singular: 'Cách nộp', plural: 'Các cách nộp' },
  dbName: 'procedure_methods',
  fields: [
    {
      name: 'method',
      type: 'select',
      label: 'Hình thức',
      required: true,
      enumName: 'enum_submission_method',
      options: [...SUBMISSION_METHODS],
    },
    {
      name: 'processingTime',
      type: 'group',
      label: 'Thời hạn giải quyết',
      fields: [
        { name: 'value', type: 'number', label: 'Số', min: 0 },
        {
          name: 'unit',
          type: 'select',
          label: 'Đơn vị',
          enumName: 'enum_time_unit',
          options: [...TIME_UNITS],
        },
        {
          name: 'text',
          type: 'text',
          label: 'Thời hạn bằng chữ',
          localized: true,
          admin: { description: 'Khi con số chưa nói hết, hoặc thời hạn không phải một con số.' },
        },
      ],
    },
    {
      name: 'fees',
      type: 'array',
      label: 'Phí, lệ phí',
      labels: { singular: 'Khoản', plural: 'Các khoản' },
      dbName: 'procedure_fees',
      fields: [
        { name: 'name', type: 'text', label: 'Tên khoản', localized: true },
        {
          name: 'amount',
          type: 'number',
          label: 'Số tiền (đồng)',
          min: 0,
          admin: { description: '0 là không thu; để trống khi mức thu nằm trong lời.' },
        },
        { name: 'basis', type: 'text', label: 'Căn cứ thu', localized: true },
        { name: 'text', type: 'textarea', label: 'Mức thu bằng chữ', localized: true },
      ],
    },
    { name: 'note', type: 'textarea', label: 'Mô tả', localized: true },
  ],
}

export const casesField: Field = {
  name: 'cases',
  type: 'array',
  label: 'Thành phần hồ sơ theo trường hợp',
  labels: { singular: 'Trường hợp', plural: 'Các trường hợp' },
  dbName: 'procedure_cases',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Trường hợp',
      localized: true,
      admin: {
        description:
          'Bắt đầu bằng “Trường hợp…” hoặc “Đối với…” để người dân chọn được trường hợp của mình; tên khác là giấy tờ chung.',
      },
    },
    {
      name: 'papers',
      type: 'array',
      label: 'Giấy tờ',
      labels: { singular: 'Giấy tờ', plural: 'Giấy tờ' },
      dbName: 'procedure_papers',
      fields: [
        {
          name: 'name',
          type: 'textarea',
          label: 'Tên giấy tờ',
          required: true,
          localized: true,
          validate: requiredInVietnamese,
        },
        { name: 'originals', type: 'number', label: 'Bản chính', min: 0 },
        { name: 'copies', type: 'number', label: 'Bản sao', min: 0 },
        { name: 'form', type: 'upload', relationTo: 'media', label: 'Mẫu' },
        { name: 'formName', type: 'text', label: 'Tên mẫu' },
        { name: 'note', type: 'text', label: 'Ghi chú', localized: true },
      ],
    },
  ],
}

export const formsField: Field = {
  name: 'forms',
  type: 'array',
  label: 'Mẫu đơn, tờ khai',
  labels: { singular: 'Mẫu', plural: 'Các mẫu' },
  dbName: 'procedure_forms',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên mẫu',
      required: true,
      localized: true,
      validate: requiredInVietnamese,
    },
    { name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp' },
  ],
}

export const legalBasisField: Field = {
  name: 'legalBasis',
  type: 'array',
  label: 'Căn cứ pháp lý',
  labels: { singular: 'Căn cứ', plural: 'Các căn cứ' },
  dbName: 'procedure_bases',
  admin: { description: 'Chọn văn bản có trong cổng; nếu không có, ghi số và tên.' },
  fields: [
    {
      name: 'legalDocument',
      type: 'relationship',
      relationTo: 'legal-documents',
      label: 'Văn bản trong cổng',
    },
    { name: 'documentNumber', type: 'text', label: 'Số, ký hiệu' },
    { name: 'text', type: 'textarea', label: 'Tên văn bản' },
  ],
}
