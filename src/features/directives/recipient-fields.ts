import type { Field, RelationshipField } from 'payload'
import { relationship } from 'payload/shared'
import { dayField } from '@/platform/fields/day-field'
import { keepTaskIds } from './keep-task-ids'
import { assignedAreRecipients, idsIn, isDueAfterIssue } from './recipients-rule'
import { URGENCIES } from './vocabulary'

const dueField = (label: string, description: string) => {
  const field = dayField({ name: 'dueOn', label, description })
  return { ...field, validate: (value: unknown, { data }: { data: object }) => isDueAfterIssue(value, data) }
}

type Assigned = { name: 'assignedSites' | 'assignedAgencies'; label: string; description?: string }

/** Who does a task: some of the recipients, which alone are offered. */
function assignedField({ name, label, description }: Assigned): Field {
  const isSite = name === 'assignedSites'
  const field: RelationshipField = {
    name,
    label,
    admin: { allowEdit: false, allowCreate: false, ...(description ? { description } : {}) },
    type: 'relationship',
    relationTo: isSite ? 'sites' : 'agencies',
    hasMany: true,
    filterOptions: ({ data }) => {
      const { recipientSites, recipientAgencies } = data as Record<string, unknown>
      return { id: { in: idsIn(isSite ? recipientSites : recipientAgencies) } }
    },
    validate: (value: unknown, options: Parameters<typeof relationship>[1]) => {
      const verdict = assignedAreRecipients(name, value, options.data, Number(options.path[1]))
      return verdict === true ? relationship(value as never, options) : verdict
    },
  }
  return field
}

const taskFields: Field[] = [
  { name: 'what', type: 'text', label: 'Việc cần làm', required: true },
  {
    type: 'row',
    fields: [
      assignedField({
        name: 'assignedSites',
        label: 'Trang thực hiện',
        description: 'Để trống cả hai ô: mọi nơi nhận đều thực hiện.',
      }),
      assignedField({ name: 'assignedAgencies', label: 'Cơ quan thực hiện' }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'who', type: 'text', label: 'Ghi chú về nơi thực hiện' },
      dueField('Hạn của nhiệm vụ', 'Để trống: theo hạn chung của văn bản.'),
    ],
  },
]

/** To whom a directive goes, what they have to do and until when; in the order in which a clerk reads it off the paper. */
export const recipientFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'urgency',
        type: 'select',
        label: 'Mức độ khẩn',
        options: [...URGENCIES],
        defaultValue: 'thuong',
      },
      dueField('Hạn hoàn thành', 'Hạn chung; nhiệm vụ có thể có hạn riêng.'),
    ],
  },
  {
    name: 'recipientSites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    label: 'Nơi nhận: các trang',
    admin: {
      allowEdit: false,
      allowCreate: false,
      description: 'Các trang này thấy văn bản trong mục "Văn bản đến" ngay khi văn bản được đăng.',
      components: { afterInput: ['@/features/directives/components/all-members#AllMembers'] },
    },
  },
  {
    name: 'recipientAgencies',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    label: 'Nơi nhận: cơ quan',
    admin: {
      allowEdit: false,
      allowCreate: false,
      description: 'Cơ quan không có tài khoản: đơn vị ban hành ghi nhận và báo cáo thay.',
    },
  },
  {
    name: 'tasks',
    type: 'array',
    label: 'Nhiệm vụ',
    labels: { singular: 'Nhiệm vụ', plural: 'Nhiệm vụ' },
    dbName: 'directive_tasks',
    hooks: { beforeValidate: [keepTaskIds] },
    fields: taskFields,
  },
  {
    name: 'showAtRecipients',
    type: 'checkbox',
    label: 'Hiện trên trang của nơi nhận',
    defaultValue: false,
    admin: {
      description:
        'Văn bản đã đăng của trang gốc hiện trong mục Chỉ đạo điều hành của các trang nhận. Muốn hiện trên mọi trang: đánh dấu ở cột bên phải.',
    },
  },
  {
    name: 'publishesProgress',
    type: 'checkbox',
    label: 'Công khai tình trạng nhiệm vụ',
    defaultValue: false,
    admin: {
      description:
        'Người dân thấy mỗi nhiệm vụ có bao nhiêu nơi đã hoàn thành; tên người, ghi chú và tệp báo cáo không bao giờ công khai.',
    },
  },
]
