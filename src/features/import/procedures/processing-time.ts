import type { Procedure } from '@/payload-types'
import { statedTimeIn } from './stated-time'

type ProcessingTime = NonNullable<NonNullable<Procedure['submissionMethods']>[number]['processingTime']>

/** Codes and words of the source for the units of the portal. */
const UNITS: Record<string, ProcessingTime['unit']> = {
  WORKING_DAY: 'working-day',
  'ngày làm việc': 'working-day',
  DAY: 'day',
  ngày: 'day',
  HOUR: 'hour',
  giờ: 'hour',
  MONTH: 'month',
  tháng: 'month',
}

/** Codes of the source's own forms that leaked into its texts. */
const LEAKED_CODE = /\s*\b(OTHER|YEAR)$/
const SEE_DESCRIPTION = /^(-|theo mô tả|xem (phần )?mô tả)?$/i
/** A description that may hold the deadline for which the source sends its reader there. */
const TELLS_TIME =
  /\d\s*(\([^()]*\)\s*)?(ngày|giờ|phút|tuần|tháng|năm)|thời (hạn|gian)|ngay (khi|sau|trong)|không quy định|trước ngày/i

const LONGEST_SHORT_TEXT = 120

/**
 * A deadline of the source: `5 WORKING_DAY` → a number with its unit; words become a number too where they state exactly
 * one deadline, and stay beside it. `OTHER` sends the reader to the description of the way to submit: a deadline stated
 * there is taken. All else stays a text without the source's codes; nothing is made of a description that tells no time.
 */
export function processingTimeOf(printed: string, description: string, repairs: Set<string>): ProcessingTime {
  const [, amount = '', code = ''] = /^(\d+(?:[.,]\d+)?) (.+)$/s.exec(printed) ?? []
  const value = Number(amount.replace(',', '.'))
  const unit = UNITS[code] ?? UNITS[code.toLowerCase()]
  if (value && unit) return { value, unit }
  if (value && code === 'YEAR') return { text: `${amount} năm` }

  const words = printed.replace(LEAKED_CODE, '').trim()
  if (words !== printed.trim()) repairs.add('thời hạn không có đơn vị rõ ràng, giữ bằng chữ')
  const number = /^\d+$/.test(words) ? Number(words) : null
  if (number === null && !SEE_DESCRIPTION.test(words)) return { ...statedTimeIn(words), text: words }

  const stated = statedTimeIn(description)
  if (stated && (!number || number === stated.value)) {
    repairs.add('lấy thời hạn giải quyết từ phần mô tả')
    return stated
  }
  if (number) return { text: `${number} (nguồn không nêu đơn vị)` }
  if (!TELLS_TIME.test(description)) return {}
  const isShort = description.length <= LONGEST_SHORT_TEXT && !description.includes('\n')
  return { text: isShort ? description : 'Theo mô tả' }
}
