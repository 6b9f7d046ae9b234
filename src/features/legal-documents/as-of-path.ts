import { contentPath } from '@/platform/sites/content-path'
import type { CalendarDay } from '@/platform/time/calendar-day'

/** The page of a legal document that answers for a day: give it to `ctx.href`. */
export function asOfPath(slug: string, day: CalendarDay): string {
  return `${contentPath('legal-documents', slug)}/tai-ngay/${day}`
}
