import { PhraseBook } from '../understanding/phrases'
import type { Token } from '../understanding/tokens'

/**
 * What is done in a procedure. Names differ in it more than in anything else: one permit has a procedure for issuing,
 * reissuing, extending, changing and withdrawing it.
 */
export type Act =
  | 'begin'
  | 'again'
  | 'exchange'
  | 'extend'
  | 'change'
  | 'end'
  | 'pause'
  | 'transfer'
  | 'merge'
  | 'copy'
  | 'notify'
  | 'appoint'
  | 'itinerant'
  | 'foreign'

/** How names and people say it. The longest phrase wins, so `cấp lại` is not also `cấp`. */
const PHRASES: Record<Act, string[]> = {
  begin: [
    'cấp',
    'cấp mới',
    'cấp lần đầu',
    'lần đầu',
    'đăng ký',
    'đăng ký mới',
    'đăng ký thành lập',
    'thành lập',
    'thành lập mới',
    'công nhận',
    'cho phép',
    'chấp thuận',
    'mở',
    'tuyển sinh',
    'xin giấy phép',
  ],
  again: [
    'cấp lại',
    'đăng ký lại',
    'làm lại',
    'xin lại',
    'bị mất',
    'đánh mất',
    'làm mất',
    'lỡ làm mất',
    'mất giấy',
    'mất sổ',
    'mất bằng',
    'mất thẻ',
    'bị hỏng',
    'bị rách',
    'bị ướt',
    'bị cháy',
    'bị nát',
    'bị nhòe',
    'thất lạc',
    'hư hỏng',
  ],
  exchange: ['cấp đổi', 'đổi', 'đổi lại', 'đổi sang', 'đổi mới'],
  extend: ['gia hạn', 'cấp gia hạn', 'hết hạn', 'sắp hết hạn', 'tiếp tục gia hạn'],
  change: [
    'sửa đổi',
    'bổ sung',
    'điều chỉnh',
    'cấp điều chỉnh',
    'cấp sửa đổi',
    'cấp bổ sung',
    'thay đổi',
    'cải chính',
    'đính chính',
    'hiệu đính',
    'cập nhật',
    'đăng ký thay đổi',
    'đăng ký bổ sung',
    'đổi tên',
    'sửa',
    'bị sai',
    'ghi sai',
  ],
  end: [
    'thu hồi',
    'chấm dứt',
    'giải thể',
    'hủy bỏ',
    'hủy',
    'xóa',
    'xóa đăng ký',
    'bãi bỏ',
    'đóng cửa',
    'ngừng hoạt động',
    'nghỉ hẳn',
    'không làm nữa',
    'thôi',
    'không tiếp tục',
    'trả lại',
  ],
  pause: ['tạm ngừng', 'tạm dừng', 'tạm nghỉ', 'đình chỉ', 'nghỉ bán'],
  transfer: ['chuyển nhượng', 'sang tên', 'tặng cho', 'thừa kế', 'chuyển quyền', 'mua bán'],
  merge: ['sáp nhập', 'chia', 'tách', 'hợp nhất', 'tách thửa', 'hợp thửa', 'gộp'],
  copy: ['trích lục', 'bản sao', 'cấp bản sao', 'sao y', 'sao lục', 'sổ gốc'],
  notify: ['thông báo', 'trình báo', 'khai báo', 'báo cáo', 'báo mất'],
  appoint: ['bổ nhiệm', 'miễn nhiệm', 'bổ nhiệm lại'],
  itinerant: ['lưu động'],
  foreign: ['nước ngoài', 'yếu tố nước ngoài', 'quốc tế', 'biên giới', 'người nước ngoài'],
}

const book = new PhraseBook<Act>(
  Object.entries(PHRASES).flatMap(([act, phrases]) => phrases.map((phrase) => [phrase, act as Act] as const)),
)

/** The acts that some words name. */
export function actsIn(tokens: Token[]): Set<Act> {
  return new Set(book.findIn(tokens).map(({ value }) => value))
}
