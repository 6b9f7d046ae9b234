import type { CollectionConfig, Field } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { slugField } from '@/platform/fields/slug-field'
import { sourceFields, sourceIndex } from '@/platform/fields/source-fields'
import { publishable } from '@/platform/publishing/publishable'
import { slugWithSuffix } from '@/platform/text/slug'
import { sharedReference } from '@/platform/users/access'
import { missingPartsField } from './completeness/missing-parts-field'
import { refuseIncomplete } from './completeness/refuse-incomplete'
import {
  keepDecidedState,
  keepWhatDecisionsName,
  oneWriterAtATime,
  refuseEarlyPublication,
} from './decisions/guards'
import { attentionEndpoints } from './attention/endpoints'
import { exportEndpoint } from './export/endpoint'
import { compareTab } from './history/compare-tab'
import { casesField, formsField, legalBasisField, stepsField, submissionMethodsField } from './part-fields'
import { APPLICANTS, LEVELS, ONLINE_SERVICES, PROCEDURE_STATUSES, PUBLICATION_CHANGES } from './vocabulary'

const identityFields: Field[] = [
  { name: 'name', type: 'textarea', label: 'Tên thủ tục', required: true, localized: true },
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        label: 'Mã thủ tục',
        required: true,
        unique: true,
        admin: { placeholder: '1.001193' },
      },
      {
        name: 'localCode',
        type: 'text',
        label: 'Mã địa phương',
        admin: { placeholder: '1.001193.000.00.00.H35' },
      },
    ],
  },
  { name: 'description', type: 'textarea', label: 'Mô tả', localized: true },
  { name: 'levels', type: 'select', label: 'Cấp thực hiện', hasMany: true, options: [...LEVELS] },
  { name: 'sector', type: 'relationship', relationTo: 'sectors', label: 'Lĩnh vực', index: true },
  { name: 'kind', type: 'text', label: 'Loại thủ tục' },
  {
    name: 'applicants',
    type: 'select',
    label: 'Đối tượng thực hiện',
    hasMany: true,
    options: [...APPLICANTS],
  },
  {
    name: 'applicantsNote',
    type: 'textarea',
    label: 'Đối tượng, nói rõ hơn',
    localized: true,
    admin: { description: 'Khi các nhóm trên chưa nói hết, hoặc theo lời của nguồn.' },
  },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    label: 'Tên dân gian, từ khóa',
    admin: { description: 'Những từ người dân hay dùng: "sổ đỏ", "giấy độc thân".' },
  },
]

const agencyFields: Field[] = [
  {
    name: 'competentAgency',
    type: 'relationship',
    relationTo: 'agencies',
    label: 'Cơ quan có thẩm quyền',
    index: true,
  },
  {
    name: 'executingAgencies',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    label: 'Cơ quan thực hiện',
  },
  { name: 'authorizedAgency', type: 'textarea', label: 'Cơ quan được ủy quyền' },
  { name: 'coordinatingAgencies', type: 'textarea', label: 'Cơ quan phối hợp' },
  { name: 'receivingAddress', type: 'textarea', label: 'Địa chỉ tiếp nhận (theo nguồn)' },
]

const onlineFields: Field[] = [
  {
    name: 'onlineService',
    type: 'select',
    label: 'Dịch vụ công trực tuyến',
    index: true,
    options: [...ONLINE_SERVICES],
  },
  {
    name: 'partialReason',
    type: 'text',
    label: 'Lý do chỉ cung cấp một phần',
    localized: true,
    admin: { condition: (data) => data.onlineService === 'partial' },
  },
  { name: 'legacyLevel', type: 'number', label: 'Mức độ (1–4) theo cách chia cũ', min: 1, max: 4 },
  { name: 'nationalPortalUrl', type: 'text', label: 'Địa chỉ ở Cổng dịch vụ công quốc gia' },
]

const relationFields: Field[] = [
  {
    name: 'lifeEvents',
    type: 'relationship',
    relationTo: 'life-events',
    hasMany: true,
    label: 'Sự kiện',
    admin: { description: 'Thủ tục hiện ở trang của các sự kiện này.' },
  },
  {
    name: 'interlinked',
    type: 'relationship',
    relationTo: 'procedures',
    hasMany: true,
    label: 'Thủ tục liên thông',
    admin: { description: 'Các thủ tục được giải quyết cùng lúc, nộp hồ sơ một lần.' },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'procedures',
    hasMany: true,
    label: 'Thủ tục liên quan',
  },
]

/** Only approved decisions and imports say what a procedure's state is. */
const byDecisionOnly = { create: () => false, update: () => false }

const publicationFields: Field[] = [
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

/** Thủ tục hành chính: one shared catalogue; communes offer its items, they do not copy them. */
export const procedures: CollectionConfig = publishable({
  slug: 'procedures',
  labels: { singular: 'Thủ tục', plural: 'Thủ tục hành chính' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'sector', 'status', 'missingParts', '_status'],
    listSearchableFields: ['code', 'name'],
    components: {
      beforeListTable: [
        '@/features/procedures/completeness/incomplete-link#IncompleteLink',
        '@/features/procedures/export/export-buttons#ExportButtons',
      ],
      views: { edit: { compare: compareTab } },
    },
    description: 'Danh mục dùng chung cho mọi trang; mỗi xã khai nơi tiếp nhận của mình.',
  },
  access: sharedReference('editor', 'publisher'),
  endpoints: [exportEndpoint, ...attentionEndpoints],
  hooks: {
    beforeOperation: [oneWriterAtATime],
    beforeChange: [keepDecidedState],
    afterChange: [refuseIncomplete, refuseEarlyPublication],
    beforeDelete: [keepWhatDecisionsName],
  },
  indexes: [sourceIndex],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Thủ tục', fields: identityFields },
        { label: 'Cơ quan', fields: agencyFields },
        { label: 'Trình tự', fields: [stepsField] },
        { label: 'Cách nộp, thời hạn, phí', fields: [submissionMethodsField] },
        {
          label: 'Hồ sơ',
          fields: [
            casesField,
            { name: 'dossierSets', type: 'number', label: 'Số bộ hồ sơ', min: 0 },
            formsField,
          ],
        },
        {
          label: 'Kết quả, điều kiện',
          fields: [
            { name: 'results', type: 'textarea', label: 'Kết quả thực hiện', localized: true },
            { name: 'conditions', type: 'textarea', label: 'Yêu cầu, điều kiện', localized: true },
          ],
        },
        { label: 'Căn cứ pháp lý', fields: [legalBasisField] },
        { label: 'Trực tuyến', fields: onlineFields },
        { label: 'Liên quan', fields: relationFields },
        { label: 'Công bố', fields: publicationFields },
      ],
    },
    {
      ...slugField(nameAndCode),
      unique: true,
    },
    dayField({
      name: 'reviewedOn',
      label: 'Rà soát gần nhất',
      description: 'Ngày đã đối chiếu với quyết định công bố.',
    }),
    missingPartsField,
    ...sourceFields,
  ],
})

function nameAndCode({ name, code }: Record<string, unknown>): unknown {
  return typeof name === 'string' && typeof code === 'string' ? slugWithSuffix(name, code) : name
}
