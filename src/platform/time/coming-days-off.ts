import type { Where } from 'payload'
import type { DaysOff } from '../../../public/scripts/opening-hours.js'
import { portalPayload } from '../payload-client'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { dayFromStored, dayOf, storedDay, type CalendarDay } from './calendar-day'

const DAY_MS = 86_400_000

/** As far as the script looks for the next opening, and long enough for people to plan by. */
const DAYS_AHEAD = 92

/** The holidays and make-up days of the next three months, those of yesterday and today included. */
export function comingDaysOff(): Promise<DaysOff> {
  const now = Date.now()
  const from = dayOf(new Date(now - DAY_MS))
  const to = dayOf(new Date(now + DAYS_AHEAD * DAY_MS))
  return cachedRead(['coming-days-off', from], [pageTag.shared('holidays')], () => readDaysOff(from, to))
}

async function readDaysOff(from: CalendarDay, to: CalendarDay): Promise<DaysOff> {
  const payload = await portalPayload()
  const touching: Where[] = [
    { startsOn: { less_than_equal: storedDay(to) } },
    { endsOn: { greater_than_equal: storedDay(from) } },
  ]
  const { docs } = await payload.find({
    collection: 'holidays',
    where: { and: touching },
    select: { name: true, kind: true, startsOn: true, endsOn: true },
    sort: 'startsOn',
    depth: 0,
    pagination: false,
  })
  const found: DaysOff = { off: [], makeUp: [] }
  for (const { name, kind, startsOn, endsOn } of docs) {
    const [first, last] = [dayFromStored(startsOn), dayFromStored(endsOn)]
    if (!first || !last) continue
    if (kind === 'off') found.off.push([first, last, shortName(name)])
    else found.makeUp.push([first, last])
  }
  return found
}

/** `Tết Nguyên đán (dự kiến)` without what only the people who keep the list need. */
function shortName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, '')
}
