import { TASK_STATES, URGENCIES } from '../../vocabulary'

const momentFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `22/11/2026 14:05` in Viet Nam. */
export function moment(instant: string | Date): string {
  const parts = new Map(momentFormat.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`
}

/** The word for a state of a task; nobody has reported on it yet where it is `null`. */
export function stateWord(state: string | null): string {
  return TASK_STATES.find(({ value }) => value === (state ?? 'not-started'))?.label ?? ''
}

/** The word for an urgency that is worth a word. */
export function urgencyWord(urgency: string | null): string | null {
  return urgency === 'thuong' ? null : (URGENCIES.find(({ value }) => value === urgency)?.label ?? null)
}
