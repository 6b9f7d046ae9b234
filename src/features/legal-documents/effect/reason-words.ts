import { displayDay } from '@/platform/time/calendar-day'
import { RELATION_KINDS, type RelationKind } from '../vocabulary'
import type { EffectReason } from './effect-period'

/** A reason as a sentence for editors, who are told what to put right; readers are told by the page. */
export function reasonInWords(reason: EffectReason): string {
  switch (reason.code) {
    case 'not-issued':
      return `Đến ngày ${displayDay(reason.on)} mới ban hành.`
    case 'not-effective':
      return `Đến ngày ${displayDay(reason.on)} mới có hiệu lực.`
    case 'effective':
      return `Có hiệu lực từ ngày ${displayDay(reason.on)}.`
    case 'expired':
      return `Văn bản ghi hết hiệu lực sau ngày ${displayDay(reason.on)}.`
    case 'act': {
      const place = reason.provision ? ` (${reason.provision})` : ''
      const until = reason.until ? ` đến hết ngày ${displayDay(reason.until)}` : ''
      return `${actInWords(reason)} ${reason.by.number}${place} từ ngày ${displayDay(reason.on)}${until}.`
    }
    case 'undated-act':
      return `${actInWords(reason)} ${reason.by.number}, nhưng không rõ từ ngày nào. Hãy ghi ngày có hiệu lực của văn bản ấy, hoặc ngày ở quan hệ.`
    case 'unlinked-act':
      return `${reason.by.number} ghi “${relationInWords(reason.kind)}: ${reason.text}” chỉ bằng chữ. Nếu đúng là văn bản này, hãy chọn nó ở quan hệ của ${reason.by.number}; nếu không, hãy ghi rõ số, năm và cơ quan ban hành ở đó.`
    case 'doubtful-act':
      return `${actInWords({ ...reason, partial: false })} ${reason.by.number} từ ngày ${displayDay(reason.on)}, nhưng không rõ quan hệ ấy có hiệu lực vào ngày đó hay không. Hãy xem lại ngày và hiệu lực của ${reason.by.number}.`
    case 'no-effective-day':
      return 'Chưa ghi ngày có hiệu lực.'
    case 'expiry-before-effect':
      return `Ngày hết hiệu lực ${displayDay(reason.expiresOn)} lại trước ngày có hiệu lực ${displayDay(reason.effectiveOn)}. Hãy sửa một trong hai.`
    case 'cycle':
      return `Quan hệ thành vòng với ${reason.with.map(({ number }) => number).join(', ')}: các văn bản này tác động lẫn nhau. Hãy bỏ quan hệ ghi ngược.`
    case 'stated': {
      const day = reason.on ? `tính đến ngày ${displayDay(reason.on)}` : 'không ghi ngày'
      return `Người biên tập hoặc nguồn ấn định, ${day}: ${reason.reason}`
    }
  }
}

function actInWords({ kind, partial }: { kind: RelationKind; partial: boolean }): string {
  const inverse = RELATION_KINDS.find(({ value }) => value === kind)?.inverse ?? kind
  return partial ? inverse.replace(/ bởi$/, ' một phần bởi') : inverse
}

function relationInWords(kind: RelationKind): string {
  return RELATION_KINDS.find(({ value }) => value === kind)?.label ?? kind
}
