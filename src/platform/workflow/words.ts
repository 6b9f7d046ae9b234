import type { Action, PublicSide, Working } from './states'

export const WORKING_WORDS: Record<Working, string> = {
  draft: 'Nháp',
  submitted: 'Chờ duyệt',
  returned: 'Bị trả lại',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn giờ đăng',
  none: 'Không có bản đang soạn',
}

export const SIDE_WORDS: Record<PublicSide, string> = {
  never: 'Chưa đăng lần nào',
  published: 'Đang đăng',
  down: 'Đã gỡ',
  expired: 'Đã hết hạn',
}

/** What a person presses. Three dots: something is asked first. */
export const ACTION_WORDS: Record<Action, string> = {
  submit: 'Gửi duyệt',
  return: 'Trả lại…',
  approve: 'Duyệt',
  publish: 'Duyệt và đăng',
  schedule: 'Hẹn giờ đăng…',
  unschedule: 'Hủy hẹn giờ',
  unpublish: 'Gỡ xuống…',
  setExpiry: 'Hẹn giờ gỡ…',
  emergency: 'Đăng khẩn…',
  confirm: 'Xác nhận bản đăng khẩn',
}

/** Steps that stand in the log: what people did, and what saving or the clock did. */
export type Step =
  | Action
  | 'edit'
  | 'update'
  | 'scheduledPublish'
  | 'scheduleRefused'
  | 'expire'
  | 'delete'
  | 'linkMade'
  | 'linkRevoked'
  | 'linkOpened'

export const STEP_WORDS: Record<Step, string> = {
  submit: 'Gửi duyệt',
  return: 'Trả lại',
  approve: 'Duyệt',
  publish: 'Đăng',
  update: 'Cập nhật bản đang đăng',
  schedule: 'Hẹn giờ đăng',
  unschedule: 'Hủy hẹn giờ',
  unpublish: 'Gỡ xuống',
  setExpiry: 'Hẹn giờ gỡ',
  emergency: 'Đăng khẩn',
  confirm: 'Xác nhận bản đăng khẩn',
  edit: 'Sửa bản đang chờ',
  scheduledPublish: 'Đăng theo hẹn',
  scheduleRefused: 'Không đăng theo hẹn',
  expire: 'Hết hạn, tự gỡ',
  delete: 'Xóa',
  linkMade: 'Tạo liên kết xem thử',
  linkRevoked: 'Thu hồi liên kết xem thử',
  linkOpened: 'Mở liên kết xem thử lần đầu',
}
