import type { Field } from 'payload'
import { APPLICANTS, LEVELS, ONLINE_SERVICES } from './vocabulary'

/** What a procedure is, and for whom. */
export const identityFields: Field[] = [
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

/** Who decides, carries out and helps. */
export const agencyFields: Field[] = [
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

/** How far it can be done online. */
export const onlineFields: Field[] = [
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

/** What stands beside it. */
export const relationFields: Field[] = [
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
