import { dayFromStored, type CalendarDay } from '../../time/calendar-day'

/** A change that readers are told of. */
export type ChangeNote = { day: CalendarDay; note: string }

type StoredNotes = { changedOn: string; note: string }[] | null | undefined

/** The notes of an item, newest first; of one day the one written last first. */
export function changeNotesOf(stored: StoredNotes): ChangeNote[] {
  return (stored ?? [])
    .flatMap(({ changedOn, note }) => {
      const day = dayFromStored(changedOn)
      return day ? { day, note } : []
    })
    .reverse()
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
