/** Tình trạng hiệu lực, as the national legal database names it. */
export const EFFECTS = [
  { value: 'not-yet', label: 'Chưa có hiệu lực' },
  { value: 'in-force', label: 'Còn hiệu lực' },
  { value: 'partly-expired', label: 'Hết hiệu lực một phần' },
  { value: 'expired', label: 'Hết hiệu lực toàn bộ' },
  { value: 'suspended', label: 'Ngưng hiệu lực' },
  { value: 'obsolete', label: 'Không còn phù hợp' },
  { value: 'unknown', label: 'Chưa xác định' },
] as const

export type Effect = (typeof EFFECTS)[number]['value']
