/** How one legal document bears on another; each is shown from both ends. */
export const RELATION_KINDS = [
  { value: 'amends', label: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
  { value: 'replaces', label: 'Thay thế', inverse: 'Được thay thế bởi' },
  { value: 'repeals', label: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
  { value: 'suspends', label: 'Đình chỉ', inverse: 'Bị đình chỉ bởi' },
  { value: 'guides', label: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  { value: 'details', label: 'Quy định chi tiết', inverse: 'Được quy định chi tiết bởi' },
  { value: 'based-on', label: 'Căn cứ', inverse: 'Là căn cứ của' },
  { value: 'corrects', label: 'Đính chính', inverse: 'Được đính chính bởi' },
  { value: 'consolidates', label: 'Hợp nhất', inverse: 'Được hợp nhất bởi' },
  { value: 'cites', label: 'Dẫn chiếu', inverse: 'Được dẫn chiếu bởi' },
] as const

export type RelationKind = (typeof RELATION_KINDS)[number]['value']
