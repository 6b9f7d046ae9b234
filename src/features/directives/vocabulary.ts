/** Mức độ khẩn of a directive (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const URGENCIES = [
  { value: 'thuong', label: 'Thường' },
  { value: 'khan', label: 'Khẩn' },
  { value: 'thuong-khan', label: 'Thượng khẩn' },
  { value: 'hoa-toc', label: 'Hỏa tốc' },
] as const
