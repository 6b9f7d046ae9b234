import { wordingChange } from './prose-words'
import { shortened } from './words'

/** A short value that came, went or changed: `lĩnh vực: Hộ tịch → Chứng thực`. */
export function valueSentence(name: string, before: string | null, after: string | null): string {
  if (before === null) return `thêm ${name}: ${shortened(after ?? '', 160)}`
  if (after === null) return `bỏ ${name} (trước là ${shortened(before, 160)})`
  const isShort = before.length <= 90 && after.length <= 90
  return isShort
    ? `${name}: ${shortened(before)} → ${shortened(after)}`
    : `${name}: ${wordingChange(before, after)}`
}

/** `thêm …` or `bỏ …`. */
export function comingSentence(change: 'added' | 'removed', noun: string, names: string): string {
  return `${change === 'added' ? 'thêm' : 'bỏ'} ${noun} ${names}`
}
