/** How a unit ends. Law on the organisation of local government, 2025: merging, division and change of name. */
export const ENDS = [
  { value: 'sap-nhap', label: 'Sáp nhập' },
  { value: 'chia-tach', label: 'Chia tách' },
  { value: 'doi-ten', label: 'Đổi tên' },
  { value: 'giai-the', label: 'Giải thể' },
] as const

export type End = (typeof ENDS)[number]['value']

/** Ends after which another unit takes the place. */
export const HAS_SUCCESSORS: readonly End[] = ['sap-nhap', 'chia-tach', 'doi-ten']
