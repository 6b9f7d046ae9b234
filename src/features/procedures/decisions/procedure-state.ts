import { storedDay } from '@/platform/time/calendar-day'
import type { stateAfter } from './ledger'

/** Fields that an amendment never carries: bookkeeping, the address, and what the decisions themselves say. */
const NOT_CONTENT = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'slug',
  'status',
  'publication',
  'successor',
  'reviewedOn',
  'sourceName',
  'sourceId',
  'sourceHash',
])

/** The fields of a raw procedure that an approved line may replace. */
export function amendable(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !NOT_CONTENT.has(field)))
}

/** The state a decision gives, as fields of the procedure. */
export function stateFields({
  status,
  decision,
  decidedOn,
  effectiveOn,
  change,
  successor,
}: ReturnType<typeof stateAfter>) {
  return {
    status,
    successor,
    publication: { decision, change, decidedOn: storedDay(decidedOn), effectiveOn: storedDay(effectiveOn) },
  }
}

/** The same fields as they stood in an earlier row. */
export function stateOf({ status, successor, publication }: Record<string, unknown>) {
  return { status, successor: successor ?? null, publication }
}
