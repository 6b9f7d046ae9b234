/** Kinds of boxes that stand out of a text, the quietest last. */
export const NOTICE_KINDS = [
  { value: 'note', label: 'Lưu ý' },
  { value: 'important', label: 'Quan trọng' },
  { value: 'information', label: 'Thông tin' },
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]['value']
