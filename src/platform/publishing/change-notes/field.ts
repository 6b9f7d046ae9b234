import type { ArrayField } from 'payload'
import { dayField } from '../../fields/day-field'
import { dayOf, storedDay } from '../../time/calendar-day'

const LONGEST_NOTE = 500

/**
 * What readers are told of later changes of an item. Part of its content, so approved with it. A small change – a misprint –
 * has no line, and the page shows no new day.
 */
export const changeNotesField: ArrayField = {
  name: 'changeNotes',
  type: 'array',
  label: 'Ghi chú thay đổi cho người đọc',
  labels: { singular: 'Ghi chú thay đổi', plural: 'Ghi chú thay đổi' },
  admin: {
    description:
      'Sửa nhỏ (lỗi chữ, cách trình bày): không ghi gì. Thay đổi lớn của nội dung đã đăng: thêm một dòng, người đọc sẽ thấy “Cập nhật ngày…: …”, dòng mới ở trên.',
    // Nothing was read yet that could have changed.
    condition: (_data, _row, { operation }) => operation === 'update',
  },
  hooks: { beforeDuplicate: [() => []] },
  fields: [
    {
      ...dayField({ name: 'changedOn', label: 'Ngày', required: true }),
      defaultValue: () => storedDay(dayOf(new Date())),
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Đã thay đổi gì?',
      required: true,
      maxLength: LONGEST_NOTE,
      admin: { placeholder: 'Đổi giờ họp từ 8 giờ thành 14 giờ.' },
    },
  ],
}
