import type { Procedure } from '@/payload-types'

type ProcessingTime = NonNullable<NonNullable<Procedure['submissionMethods']>[number]['processingTime']>

const UNITS: Record<string, ProcessingTime['unit']> = {
  WORKING_DAY: 'working-day',
  ngày: 'day',
  DAY: 'day',
  HOUR: 'hour',
  MONTH: 'month',
}

/** Codes of the source's own forms that leaked into its texts. */
const LEAKED_CODE = /\s*\b(OTHER|YEAR)$/

/**
 * A deadline of the source: `5 WORKING_DAY` → a number with its unit; everything else stays a text without the
 * source's codes. `OTHER` alone says that the description holds the deadline.
 */
export function processingTimeOf(printed: string, repairs: Set<string>): ProcessingTime {
  if (!printed) return {}
  const [, amount, code = ''] = /^(\d+(?:[.,]\d+)?) (\S+)$/.exec(printed) ?? []
  const unit = UNITS[code]
  if (amount && unit) return { value: Number(amount.replace(',', '.')), unit }
  if (amount && code === 'YEAR') return { text: `${amount} năm` }
  if (!LEAKED_CODE.test(printed)) return { text: printed }

  repairs.add('thời hạn không có đơn vị rõ ràng, giữ bằng chữ')
  const words = printed.replace(LEAKED_CODE, '').replace(/^-$/, '').trim()
  if (!words) return { text: 'Theo mô tả' }
  return { text: amount ? `${amount} (nguồn không nêu đơn vị)` : words }
}
