import type { Fee, SubmissionMethod } from './procedure-view'
import { SUBMISSION_METHODS } from './vocabulary'

/** Ways to submit that take the same time, cost the same and are described alike. */
export type MethodGroup = Omit<SubmissionMethod, 'method'> & { methods: SubmissionMethod['method'][] }

/** Most procedures say the same thing for each way to submit: it is said once. */
export function groupMethods(methods: SubmissionMethod[]): MethodGroup[] {
  const groups = Map.groupBy(methods, ({ time, fees, note }) => JSON.stringify({ time, fees, note }))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { time, note } = first
    return [
      {
        time,
        note,
        fees: distinctFees(first.fees),
        methods: waysOf(group),
      },
    ]
  })
}

/**
 * Times that differ, each with the ways to submit it holds for; no ways where there is only one time, or where the
 * same ways have them all and something else decides.
 */
export function distinctTimes(methods: SubmissionMethod[]): Pick<MethodGroup, 'time' | 'methods'>[] {
  const told = methods.filter(({ time }) => time.value !== null || time.text)
  const groups = [...Map.groupBy(told, ({ time }) => JSON.stringify(time)).values()]
  const waysDiffer = new Set(groups.map((group) => waysOf(group).join())).size > 1
  return groups.flatMap((group) => {
    const [first] = group
    return first ? [{ time: first.time, methods: waysDiffer ? waysOf(group) : [] }] : []
  })
}

/** The ways of some rows, once each, in the order in which people know them. */
function waysOf(rows: Pick<SubmissionMethod, 'method'>[]): SubmissionMethod['method'][] {
  return SUBMISSION_METHODS.map(({ value }) => value).filter((value) =>
    rows.some(({ method }) => method === value),
  )
}

/** What a reader should expect to pay, in đồng. */
export type FeeSummary =
  | { kind: 'unknown' }
  | { kind: 'none' }
  | { kind: 'described' }
  | { kind: 'amount'; low: number; high: number }

/** All fees of a procedure in one line; words beside a zero mean that the amount is in the words. */
export function feeSummary(methods: Pick<SubmissionMethod, 'fees'>[]): FeeSummary {
  const fees = methods.flatMap((method) => method.fees)
  if (fees.length === 0) return { kind: 'unknown' }
  const amounts = fees.flatMap(({ amount }) => (amount ? [amount] : []))
  if (amounts.length > 0) return { kind: 'amount', low: Math.min(...amounts), high: Math.max(...amounts) }
  return fees.every(costsNothing) ? { kind: 'none' } : { kind: 'described' }
}

/** True for a fee of zero with no words, or with words that only say so. */
export function costsNothing({ amount, text }: Fee): boolean {
  if (amount) return false
  return text === null
    ? amount === 0
    : /^(không|không có|không thu( phí)?|miễn( phí)?)\.?$/i.test(text.trim())
}

/** A fee with the ways to submit it holds for; no ways where it holds for all that cost anything. */
export type FeeRow = { fee: Fee; methods: SubmissionMethod['method'][] }

/** Every fee once, in the order of the record. */
export function feeRows(methods: SubmissionMethod[]): FeeRow[] {
  const told = methods.filter(({ fees }) => fees.length > 0)
  const all = new Set(told.map(({ method }) => method))
  const entries = told.flatMap(({ method, fees }) => fees.map((fee) => ({ fee, method })))
  return [...Map.groupBy(entries, ({ fee }) => JSON.stringify(fee)).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const ways = waysOf(group)
    return [{ fee: first.fee, methods: ways.length === all.size ? [] : ways }]
  })
}

function distinctFees(fees: Fee[]): Fee[] {
  return [...new Map(fees.map((fee) => [JSON.stringify(fee), fee])).values()]
}
