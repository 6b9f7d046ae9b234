import type { Field, GroupField } from 'payload'

/** Office hours of one season; offices in the south keep one season all year. */
function seasonHours(name: 'summer' | 'winter', label: string): GroupField {
  const hour = (hourName: string, hourLabel: string): Field => ({
    name: hourName,
    type: 'text',
    label: hourLabel,
    admin: { width: '25%', placeholder: '07:30' },
    validate: (value: string | null | undefined) =>
      !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || 'Viết giờ theo dạng 07:30.',
  })
  return {
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: [
          hour('morningOpen', 'Sáng từ'),
          hour('morningClose', 'Sáng đến'),
          hour('afternoonOpen', 'Chiều từ'),
          hour('afternoonClose', 'Chiều đến'),
        ],
      },
    ],
  }
}

/** Working hours in summer and winter, and the first day (dd/mm) of each. */
export const officeHoursField: GroupField = {
  name: 'officeHours',
  type: 'group',
  label: 'Giờ làm việc',
  fields: [
    {
      name: 'days',
      type: 'text',
      label: 'Ngày làm việc',
      localized: true,
      defaultValue: 'Thứ Hai đến thứ Sáu',
    },
    {
      type: 'row',
      fields: [
        { name: 'summerFrom', type: 'text', label: 'Mùa hè từ (dd/mm)', defaultValue: '15/04' },
        { name: 'winterFrom', type: 'text', label: 'Mùa đông từ (dd/mm)', defaultValue: '16/10' },
      ],
    },
    seasonHours('summer', 'Mùa hè'),
    seasonHours('winter', 'Mùa đông'),
  ],
}
