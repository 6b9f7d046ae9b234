import { displayMoney } from '@/platform/text/money'
import type { ProcedureView } from '../procedure-view'
import { distinctTimes, feeSummary } from '../submission'
import { labelOf, TIME_UNITS } from '../vocabulary'

const LONGEST_DESCRIPTION = 300

/** Sector, time and fee in one line of Vietnamese, then the description where there is one. */
export function inShort({ code, status, sector, methods, description }: ProcedureView): string {
  const times = distinctTimes(methods).flatMap(({ time: { value, unit } }) =>
    value !== null && unit !== null ? `${value} ${labelOf(TIME_UNITS, unit)}` : [],
  )
  const fee = feeSummary(methods)
  const facts = [
    status === 'repealed' ? 'Đã bãi bỏ' : null,
    `Mã ${code}`,
    sector?.name,
    times.length > 0 ? `Thời hạn: ${[...new Set(times)].join(', ')}` : null,
    fee.kind === 'none' ? 'Không mất phí' : null,
    fee.kind === 'amount' ? `Phí: ${[...new Set([fee.low, fee.high])].map(displayMoney).join(' – ')}` : null,
  ]
  const line = facts.filter(Boolean).join(' · ')
  const whole = description ? `${line}. ${description.replace(/\s+/g, ' ')}` : line
  return whole.length > LONGEST_DESCRIPTION ? `${whole.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…` : whole
}
