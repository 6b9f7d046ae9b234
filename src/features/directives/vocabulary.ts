/** Mức độ khẩn of a directive (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const URGENCIES = [
  { value: 'thuong', label: 'Thường' },
  { value: 'khan', label: 'Khẩn' },
  { value: 'thuong-khan', label: 'Thượng khẩn' },
  { value: 'hoa-toc', label: 'Hỏa tốc' },
] as const

/** How far a recipient is with a task. */
export const TASK_STATES = [
  { value: 'not-started', label: 'Chưa bắt đầu' },
  { value: 'doing', label: 'Đang thực hiện' },
  { value: 'done', label: 'Đã hoàn thành' },
  { value: 'blocked', label: 'Vướng mắc' },
] as const

export type TaskState = (typeof TASK_STATES)[number]['value']
