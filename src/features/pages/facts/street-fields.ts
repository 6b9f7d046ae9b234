import type { Field } from 'payload'

/** Field that is not stored: what is pasted into it becomes rows of `streets`. */
export const PASTED_STREETS = 'pastedStreets'

/** The street names of a unit, and a box to paste a whole table into. */
export const streetFields: Field[] = [
  {
    name: PASTED_STREETS,
    type: 'textarea',
    label: 'Dán bảng tên đường',
    virtual: true,
    admin: {
      rows: 4,
      placeholder: 'Đường Bến Sông; Chợ Bến Sông; Cầu Giang; 1250; 12/NQ-HĐND; Bến thuyền xưa của thị trấn',
      description:
        'Mỗi dòng một đường, các cột cách nhau bằng dấu chấm phẩy, hoặc dán thẳng từ Excel: tên; điểm đầu; điểm cuối; dài (mét); nghị quyết đặt tên; ý nghĩa. Khi lưu, đường đã có tên trong bảng được cập nhật, đường mới được thêm.',
    },
  },
  {
    name: 'streets',
    type: 'array',
    label: 'Tên đường',
    labels: { singular: 'Đường', plural: 'Đường' },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Tên đường', required: true, maxLength: 200 },
          { name: 'lengthMetres', type: 'number', label: 'Dài (mét)', min: 0 },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'text', label: 'Điểm đầu', maxLength: 300 },
          { name: 'until', type: 'text', label: 'Điểm cuối', maxLength: 300 },
        ],
      },
      { name: 'namedBy', type: 'text', label: 'Nghị quyết đặt tên', maxLength: 200 },
      { name: 'meaning', type: 'textarea', label: 'Ý nghĩa tên', maxLength: 2000 },
    ],
  },
]
