import { TASK_STATES, URGENCIES } from '../../vocabulary'

/** The word for a state of a task; nobody has reported on it yet where it is `null`. */
export function stateWord(state: string | null): string {
  return TASK_STATES.find(({ value }) => value === (state ?? 'not-started'))?.label ?? ''
}

/** The word for an urgency that is worth a word. */
export function urgencyWord(urgency: string | null): string | null {
  return urgency === 'thuong' ? null : (URGENCIES.find(({ value }) => value === urgency)?.label ?? null)
}
