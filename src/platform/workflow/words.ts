import { WORKFLOW_COLLECTIONS } from './workflow-collections'
import { PUBLIC_SIDES, WORKING_STATES, type Action, type PublicSide, type Working } from './states'

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

const STEP_WORDS: Record<Step, string> = {
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

/** A step of the log in words; what no longer is a step stays as it was written. */
export function wordsOfStep(step: string): string {
  return step in STEP_WORDS ? STEP_WORDS[step as Step] : step
}

/** A state of the text or of the public side in words. */
export function wordsOfState(state: string): string {
  const working = WORKING_STATES.find((each) => each === state)
  if (working) return WORKING_WORDS[working]
  const side = PUBLIC_SIDES.find((each) => each === state)
  return side ? SIDE_WORDS[side] : state
}

/** Any code that stands in a line of the log, in words; empty for what is not a text. */
export function wordsOfLogged(code: unknown): string {
  if (typeof code !== 'string') return ''
  const kind = WORKFLOW_COLLECTIONS.find(({ value }) => value === code)
  return kind?.label ?? wordsOfState(wordsOfStep(code))
}
