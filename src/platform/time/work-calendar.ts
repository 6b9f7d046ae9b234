import type { Payload, PayloadRequest } from 'payload'
import { dayFromStored } from './calendar-day'
import { daysFrom, type WorkCalendar } from './working-days'

/** The work calendar as people keep it in the admin. A day listed as off and as made up is worked. */
export async function readWorkCalendar(payload: Payload, req?: PayloadRequest): Promise<WorkCalendar> {
  const { docs } = await payload.find({
    collection: 'holidays',
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const daysOf = (kind: 'off' | 'make-up') =>
    new Set(
      docs
        .filter((holiday) => holiday.kind === kind)
        .flatMap(({ startsOn, endsOn }) =>
          daysFrom(dayFromStored(startsOn) ?? '', dayFromStored(endsOn) ?? ''),
        ),
    )
  return { off: daysOf('off'), makeUp: daysOf('make-up') }
}
