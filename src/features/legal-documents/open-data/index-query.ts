import {
  readChoice,
  readPaging,
  refuseUnknown,
  WrongDataParameterError,
} from '@/platform/open-data/data-parameters'
import { DOCUMENT_TYPES, type DocumentType } from '@/platform/official-documents/document-types'
import { readAsOfDay } from '@/platform/time/as-of-day'
import type { CalendarDay } from '@/platform/time/calendar-day'

/** Which legal documents are asked for; what is not set is absent. */
export type IndexQuery = {
  page: number
  pageSize: number
  type?: DocumentType
  /** Slug of a sector. */
  sector?: string
  /** Year of issue, four digits. */
  year?: string
  /** The day that effect is told for; absent for today. */
  day?: CalendarDay
}

const NAMES = ['page', 'pageSize', 'type', 'sector', 'year', 'day']

/** Reads `?page=&pageSize=&type=&sector=&year=&day=`; throws `WrongDataParameterError` for what is not understood. */
export function readIndexQuery(given: URLSearchParams): IndexQuery {
  refuseUnknown(given, NAMES)
  const sector = given.get('sector')
  const year = given.get('year')
  if (year !== null && !/^[12]\d{3}$/.test(year)) {
    throw new WrongDataParameterError('Tham số year phải là năm gồm bốn chữ số.')
  }
  return {
    ...readPaging(given),
    ...readChoice(given, 'type', DOCUMENT_TYPES),
    ...(sector ? { sector } : {}),
    ...(year ? { year } : {}),
    ...readDay(given.get('day')),
  }
}

function readDay(text: string | null): { day?: CalendarDay } {
  if (text === null) return {}
  const day = readAsOfDay(text)
  if (!day || day !== text) throw new WrongDataParameterError('Tham số day phải là một ngày dạng yyyy-mm-dd.')
  return { day }
}
