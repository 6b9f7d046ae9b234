import { displayMoney } from '@/platform/text/money'
import type { ComparedFee, ComparedMethod, ComparedTime } from './compared-procedure'
import type { ProcedureChange, Ways } from './procedure-change'
import { comingSentence, valueSentence } from './sentence-parts'
import {
  feeInWords,
  feeName,
  isFree,
  numberInWords,
  timeInWords,
  unitInWords,
  waysInWords,
} from './value-words'
import { shortened } from './words'

/** ` (nộp trực tiếp)` where a change does not hold for every way to submit. */
export function inBrackets({ isAll, ways }: Ways): string {
  return isAll ? '' : ` (${waysInWords(ways)})`
}

/** How a processing time changed; `ways` stands in brackets or is empty. */
export function timeSentence(ways: string, before: ComparedTime | null, after: ComparedTime | null): string {
  if (!before) return `thêm thời hạn${ways}: ${after ? timeInWords(after) : ''}`
  if (!after) return `bỏ thời hạn${ways} (trước là ${timeInWords(before)})`
  const isNumber = before.value !== null && after.value !== null && before.text === after.text
  if (
    !isNumber ||
    before.unit !== after.unit ||
    !after.unit ||
    before.value === null ||
    after.value === null
  ) {
    return `thời hạn${ways}: ${timeInWords(before)} → ${timeInWords(after)}`
  }
  const [old, now, unit] = [numberInWords(before.value), numberInWords(after.value), unitInWords(after.unit)]
  if (!ways) return `thời hạn ${old} → ${now} ${unit}`
  return after.value < before.value
    ? `thời hạn${ways} giảm từ ${old} xuống ${now} ${unit}`
    : `thời hạn${ways} tăng từ ${old} lên ${now} ${unit}`
}

/** How a fee changed; `ways` stands in brackets or is empty. */
export function feeSentence(ways: string, before: ComparedFee | null, after: ComparedFee | null): string {
  if (!before) {
    if (!after) return ''
    return isFree(after)
      ? `ghi rõ không mất ${feeName(after)}${ways}`
      : `thêm ${feeName(after)}${ways}: ${feeInWords(after)}`
  }
  if (!after) {
    return isFree(before)
      ? `không còn ghi là không mất ${feeName(before)}${ways}`
      : `bỏ ${feeName(before)}${ways} (trước là ${feeInWords(before)})`
  }
  const name = `${feeName(after)}${ways}`
  if (before.amount && after.amount && before.amount !== after.amount) {
    const [old, now] = [displayMoney(before.amount), displayMoney(after.amount)]
    return after.amount < before.amount
      ? `${name} giảm từ ${old} còn ${now}`
      : `${name} tăng từ ${old} lên ${now}`
  }
  const [old, now] = [feeInWords(before), feeInWords(after)]
  if (old !== now)
    return now === 'không mất phí' ? `không còn thu ${name} (trước là ${old})` : `${name}: ${old} → ${now}`
  if (before.name !== after.name) return valueSentence('tên khoản thu', before.name, after.name)
  return valueSentence(`căn cứ thu ${name}`, before.basis, after.basis)
}

/** ` (thời hạn …, lệ phí …)` of a way to submit that came or went; empty where it has several rows. */
export function rowsInBrackets({ rows }: { rows: ComparedMethod[] }): string {
  const [row] = rows
  const terms = row && rows.length === 1 ? termsInWords(row) : ''
  return terms ? ` (${terms})` : ''
}

/** A time or fee more, or less, of a way to submit. */
export function rowSentence({
  change,
  ways,
  time,
  fees,
  note,
}: Extract<ProcedureChange, { kind: 'method-row' }>): string {
  const terms = termsInWords({ time, fees }) || 'một mô tả cách nộp'
  const words = note ? `: “${shortened(note)}”` : ''
  return `${comingSentence(change, 'mức', terms).replace('mức một', 'một')}${inBrackets(ways)}${words}`
}

/** `thời hạn 5 ngày làm việc, lệ phí 50.000 đ`; empty where nothing short can be said. */
function termsInWords({ time, fees }: Pick<ComparedMethod, 'time' | 'fees'>): string {
  const ofTime = timeInWords(time)
  const [fee] = fees
  const ofFee = !fee || fees.length > 1 ? '' : isFree(fee) ? 'không mất phí' : `lệ phí ${feeInWords(fee)}`
  return [ofTime && `thời hạn ${ofTime}`, ofFee].filter(Boolean).join(', ')
}
