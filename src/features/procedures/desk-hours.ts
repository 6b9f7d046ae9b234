import type { OfficeHours } from '@/platform/sites/public-site'
import type { OfferingView } from './procedure-view'

/** When a desk takes papers: hours that a clock can read, the words of the desk, or both. */
export type DeskHours = { hours: OfficeHours | null; words: string | null }

/**
 * The desk's own hours where it has any, else its site's. Words of the desk alone may contradict the site's hours, so
 * those are then not told; days that the desk leaves out are the site's.
 */
export function deskHours(desk: Pick<OfferingView, 'hours' | 'officeHours'>, site: OfficeHours): DeskHours {
  const words = desk.hours || null
  if (!desk.officeHours) return { hours: words ? null : site, words }
  const { weekdays, days } = desk.officeHours
  return {
    words,
    hours: {
      ...desk.officeHours,
      ...(weekdays.length > 0 ? { days } : { weekdays: site.weekdays, days: site.days }),
    },
  }
}
