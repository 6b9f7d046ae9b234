import { displayMoney } from '@/platform/text/money'
import { withoutMark } from '@/platform/text/text-blocks'
import { costsNothing } from '../submission'
import { labelOf, TIME_UNITS } from '../vocabulary'
import type { ComparedFee, ComparedTime, SubmissionWay } from './compared-procedure'
import { shortened } from './words'

const WAYS: Record<SubmissionWay, string> = {
  direct: 'trực tiếp',
  online: 'trực tuyến',
  post: 'qua bưu chính',
}

/** `nộp trực tiếp, trực tuyến`. */
export function waysInWords(ways: SubmissionWay[]): string {
  return `nộp ${ways.map((way) => WAYS[way]).join(', ')}`
}

/** `5 ngày làm việc`, with the words of the record where it has some. */
export function timeInWords({ value, unit, text }: ComparedTime): string {
  const words = text && shortened(text)
  if (value === null) return words ?? ''
  const amount = unit ? `${numberInWords(value)} ${unitInWords(unit)}` : numberInWords(value)
  return words ? `${amount} (${words})` : amount
}

/** `ngày làm việc`. */
export function unitInWords(unit: NonNullable<ComparedTime['unit']>): string {
  return labelOf(TIME_UNITS, unit)
}

/** `2,5`. */
export function numberInWords(value: number): string {
  return new Intl.NumberFormat('vi-VN').format(value)
}

const FREE = /^(không|miễn)( thu| mất)?( phí)?(,| và)?( lệ phí)?\.?$/iu

/** True for a fee that nobody pays, in whatever words the record says so. */
export function isFree(fee: ComparedFee): boolean {
  return costsNothing(fee) || (!fee.amount && fee.text !== null && FREE.test(fee.text.trim()))
}

/** `50.000 đ`, `không mất phí`, or the words of the record. */
export function feeInWords(fee: ComparedFee): string {
  if (isFree(fee)) return 'không mất phí'
  const words = fee.text && `“${shortened(fee.text)}”`
  if (!fee.amount) return words ?? 'chưa nêu mức thu'
  return words ? `${displayMoney(fee.amount)} (${words})` : displayMoney(fee.amount)
}

/** `lệ phí cấp thẻ`: what the fee is called, to stand inside a sentence. */
export function feeName({ name }: Pick<ComparedFee, 'name'>): string {
  if (!name) return 'lệ phí'
  const short = shortened(withoutMark(name), 60)
  return /^(lệ )?phí/iu.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : `lệ phí “${short}”`
}

/** Up to three names, shortened, and how many more there are of what `noun` says. */
export function namesInWords(names: string[], noun: string): string {
  const most = 3
  const shown = names
    .slice(0, names.length > most + 1 ? most : names.length)
    .map((name) => shortened(withoutMark(name)))
  const rest = names.length - shown.length
  return shown.join('; ') + (rest > 0 ? ` và ${rest} ${noun} khác` : '')
}

/** The sentence with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
