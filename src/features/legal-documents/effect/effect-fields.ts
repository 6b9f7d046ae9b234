import type { Field } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { EFFECTS } from '@/platform/official-documents/effects'
import { statedOnField } from './stated-on-field'

/** What a document says of its own effect, what a person states instead, and what the portal makes of it all. */
export const effectFields: Field[] = [
  {
    name: 'computedEffect',
    type: 'ui',
    label: 'Hiệu lực cổng đang báo',
    admin: {
      components: { Field: '@/features/legal-documents/effect/computed-effect-field#ComputedEffect' },
    },
  },
  dayField({ name: 'effectiveOn', label: 'Ngày có hiệu lực', index: true }),
  dayField({ name: 'expiresOn', label: 'Ngày hết hiệu lực', description: 'Ngày cuối cùng còn hiệu lực.' }),
  {
    name: 'statedEffect',
    type: 'select',
    label: 'Tình trạng hiệu lực ấn định',
    options: [...EFFECTS],
    admin: {
      description: 'Chỉ chọn khi cần nói khác kết quả tính từ ngày tháng và quan hệ; phải nêu lý do.',
    },
  },
  statedOnField,
  {
    name: 'statedEffectReason',
    type: 'text',
    label: 'Lý do ấn định',
    admin: { condition: (data) => Boolean(data.statedEffect) },
    validate: (value: unknown, { data }: { data: unknown }) =>
      Boolean(value) ||
      !(data as { statedEffect?: unknown }).statedEffect ||
      'Hãy nêu lý do ấn định hiệu lực.',
  },
]
