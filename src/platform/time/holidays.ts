import type { CollectionConfig } from 'payload'
import { dayField } from '../fields/day-field'
import { pageTag } from '../publishing/page-tags'
import { referenceData } from '../publishing/reference-data'
import { sharedReference } from '../users/access'
import { dayFromStored } from './calendar-day'
import { daysFrom } from './working-days'

/** A wrong year would otherwise make a century of days off. */
const LONGEST_HOLIDAY_DAYS = 31

type Period = { startsOn?: string; endsOn?: string }

/** Days off and make-up days, as the yearly notice on holidays sets them; working days are counted by this list. */
export const holidays: CollectionConfig = referenceData(
  {
    slug: 'holidays',
    labels: { singular: 'Ngày nghỉ, làm bù', plural: 'Lịch nghỉ, làm bù' },
    admin: {
      group: 'Danh mục dùng chung',
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'startsOn', 'endsOn'],
      description: 'Ngày nghỉ lễ, Tết và ngày làm bù mỗi năm. Thứ bảy, chủ nhật không cần khai.',
    },
    access: sharedReference('admin'),
    defaultSort: '-startsOn',
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true, admin: { placeholder: 'Quốc khánh 2/9' } },
      {
        name: 'kind',
        type: 'select',
        label: 'Loại ngày',
        required: true,
        defaultValue: 'off',
        enumName: 'enum_holiday_kind',
        options: [
          { value: 'off', label: 'Nghỉ' },
          { value: 'make-up', label: 'Làm bù' },
        ],
      },
      dayField({ name: 'startsOn', label: 'Từ ngày', required: true, index: true }),
      {
        ...dayField({ name: 'endsOn', label: 'Đến hết ngày', required: true }),
        validate: (value: unknown, { data }: { data: unknown }) => {
          const { startsOn } = data as Period
          const [from, to] = [dayFromStored(startsOn), dayFromStored(value as string | undefined)]
          if (!to) return 'Hãy chọn ngày.'
          if (from && to < from) return 'Ngày kết thúc phải từ ngày bắt đầu trở đi.'
          return !from || daysFrom(from, to).length <= LONGEST_HOLIDAY_DAYS || 'Một kỳ nghỉ dài nhất 31 ngày.'
        },
      },
    ],
  },
  () => [pageTag.shared('holidays')],
)
