import type { FieldHook } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { dayOf, storedDay } from '@/platform/time/calendar-day'

type Statement = {
  statedEffect?: string | null
  statedEffectOn?: string | null
  statedEffectReason?: string | null
}

/**
 * A person knows today's state: without a day of its own a statement counts from today, so that later acts still change
 * it. What an import states on no day stays so, and a statement taken back leaves no day behind.
 */
const dayOfStatement: FieldHook = ({ value, siblingData, originalDoc, req }): unknown => {
  const now = siblingData as Statement
  const before = (originalDoc ?? {}) as Statement
  if (!now.statedEffect) return null
  const isNew =
    now.statedEffect !== before.statedEffect || now.statedEffectReason !== before.statedEffectReason
  return !value && req.user && isNew ? storedDay(dayOf(new Date())) : (value as unknown)
}

const field = dayField({ name: 'statedEffectOn', label: 'Ấn định tính đến ngày' })

/** The day for which a stated effect was known. */
export const statedOnField = {
  ...field,
  admin: {
    ...field.admin,
    description:
      'Ngày biết chắc tình trạng này; bỏ trống là hôm nay. Trước ngày đó, và khi có văn bản tác động sau ngày đó, cổng vẫn tự tính.',
    condition: (data: Statement) => Boolean(data.statedEffect),
  },
  hooks: { ...field.hooks, beforeChange: [dayOfStatement] },
}
