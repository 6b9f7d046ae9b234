import { idOf } from '@/platform/publishing/references'
import { dayFromStored } from '@/platform/time/calendar-day'

/** What the rules look at; relations as ids or as what they point to. */
type Draft = {
  issuedOn?: string | Date | null
  recipientSites?: unknown
  recipientAgencies?: unknown
}

type Assigned = 'assignedSites' | 'assignedAgencies'

/** The ids in a relation to many. */
export function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((entry) => idOf(entry) ?? []) : []
}

/** Whoever has a task also receives the directive. `true`, or what is wrong in words; `row` counts from 0. */
export function assignedAreRecipients(
  field: Assigned,
  value: unknown,
  directive: Draft,
  row: number,
): true | string {
  const isSite = field === 'assignedSites'
  const recipients = new Set(idsIn(isSite ? directive.recipientSites : directive.recipientAgencies))
  if (idsIn(value).every((id) => recipients.has(id))) return true
  return isSite
    ? `Nhiệm vụ ${row + 1}: có trang thực hiện không nằm trong nơi nhận. Hãy thêm vào nơi nhận hoặc bỏ chọn.`
    : `Nhiệm vụ ${row + 1}: có cơ quan thực hiện không nằm trong nơi nhận. Hãy thêm vào nơi nhận hoặc bỏ chọn.`
}

/** Nothing is due before it was issued. `true`, or what is wrong in words. */
export function isDueAfterIssue(dueOn: unknown, { issuedOn }: Draft): true | string {
  const [due, issued] = [dayIn(dueOn), dayIn(issuedOn)]
  return !due || !issued || due >= issued || 'Hạn phải từ ngày ban hành trở đi.'
}

function dayIn(value: unknown): string | null {
  if (value instanceof Date) return dayFromStored(value.toISOString())
  return typeof value === 'string' ? dayFromStored(value) : null
}
