import { displayDay } from '@/platform/time/calendar-day'
import { RELATION_KINDS, type RelationKind } from '../vocabulary'
import type { EffectReason } from './effect-period'

/** A reason as a sentence for editors, who are told what to put right; readers are told by the page. */
export function reasonInWords(reason: EffectReason): string {
  switch (reason.code) {
    case 'not-issued':
      return `Ban hành ngày ${displayDay(reason.on)}.`
    case 'not-effective':
      return `Có hiệu lực từ ngày ${displayDay(reason.on)}.`
    case 'effective':
      return `Có hiệu lực từ ngày ${displayDay(reason.on)}.`
    case 'expired':
      return `Ngày hết hiệu lực ghi trên văn bản: ${displayDay(reason.on)}.`
    case 'act': {
      const place = reason.provision ? ` (${reason.provision})` : ''
      const until = reason.until ? ` đến hết ngày ${displayDay(reason.until)}` : ''
      return `${actInWords(reason)} ${reason.by.number}${place} từ ngày ${displayDay(reason.on)}${until}.`
    }
    case 'undated-act':
      return `${actInWords(reason)} ${reason.by.number}, nhưng không rõ từ ngày nào. Hãy ghi ngày có hiệu lực của văn bản ấy, hoặc ngày ở quan hệ.`
    case 'unlinked-act':
      return `${reason.by.number} ghi "${relationInWords(reason.kind)}: ${reason.text}" chỉ bằng chữ. Nếu đúng là văn bản này, hãy chọn nó ở quan hệ của ${reason.by.number}; nếu không, hãy ghi rõ số và năm ở đó.`
    case 'doubtful-act':
      return `${actInWords({ ...reason, partial: false })} ${reason.by.number} từ ngày ${displayDay(reason.on)}, nhưng không rõ ngày ấy ${reason.by.number} có hiệu lực hay không.`
    case 'no-effective-day':
      return 'Chưa ghi ngày có hiệu lực.'
    case 'expiry-before-effect':
      return `Ngày hết hiệu lực ${displayDay(reason.expiresOn)} lại trước ngày có hiệu lực ${displayDay(reason.effectiveOn)}. Hãy sửa một trong hai.`
    case 'cycle':
      return `Quan hệ thành vòng với ${reason.with.map(({ number }) => number).join(', ')}: các văn bản này tác động lẫn nhau. Hãy bỏ quan hệ ghi ngược.`
    case 'stated': {
      const day = reason.on ? ` tính đến ngày ${displayDay(reason.on)}` : ', không ghi ngày'
      return `Người biên tập hoặc nguồn ấn định${day}: ${reason.reason}`
    }
  }
}

function actInWords({ kind, partial }: { kind: RelationKind; partial: boolean }): string {
  const inverse = RELATION_KINDS.find(({ value }) => value === kind)?.inverse ?? kind
  return partial ? `${inverse} (một phần)` : inverse
}

function relationInWords(kind: RelationKind): string {
  return RELATION_KINDS.find(({ value }) => value === kind)?.label ?? kind
}
