import type { CheckboxField } from 'payload'

/** Items of the root that every member site shows too, without copying. */
export const sharedWithMembersField: CheckboxField = {
  name: 'sharedWithMembers',
  type: 'checkbox',
  label: 'Hiện trên mọi trang thành viên',
  defaultValue: false,
  index: true,
  admin: { position: 'sidebar', description: 'Chỉ có tác dụng với mục của trang gốc.' },
}
