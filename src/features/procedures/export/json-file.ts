import type { CalendarDay } from '@/platform/time/calendar-day'
import type { ExportedProcedure } from './exported-records'
import { PORTAL_FORMAT } from './format/portal-record'

/** The list as one JSON object, piece by piece, one procedure a line: `{ format, version, exportedOn, procedures: [] }`. */
export async function* jsonFile(
  procedures: AsyncIterable<ExportedProcedure>,
  exportedOn: CalendarDay,
): AsyncGenerator<string> {
  const head = { format: PORTAL_FORMAT.name, version: PORTAL_FORMAT.version, exportedOn }
  yield `${JSON.stringify(head).slice(0, -1)},"procedures":[`
  let separator = '\n'
  for await (const procedure of procedures) {
    yield `${separator}${JSON.stringify(procedure)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
