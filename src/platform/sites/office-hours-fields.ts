import type { Field, GroupField } from 'payload'

/** Days of the week, ISO: Monday is 1. */
const WEEKDAYS = [
  { value: '1', label: 'Thứ Hai' },
  { value: '2', label: 'Thứ Ba' },
  { value: '3', label: 'Thứ Tư' },
  { value: '4', label: 'Thứ Năm' },
  { value: '5', label: 'Thứ Sáu' },
  { value: '6', label: 'Thứ Bảy' },
  { value: '7', label: 'Chủ nhật' },
] as const

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
      name: 'weekdays',
      type: 'select',
      hasMany: true,
      label: 'Các ngày mở cửa',
      options: [...WEEKDAYS],
      admin: {
        description:
          'Để trang thủ tục báo “đang mở cửa” hay “mở lại lúc…”. Chỉ một mùa có giờ thì giờ ấy dùng cả năm.',
      },
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
