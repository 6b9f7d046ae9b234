import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import type { User } from '@/payload-types'
import { env } from '@/env'
import type { LetterPart } from '../mail/letter-text'
import { noteNoLetter, queueLetters, type LetterKind } from '../mail/letters'
import { inTransaction } from '../publishing/transaction'
import { dayOf, displayDay, type CalendarDay } from '../time/calendar-day'
import { displayInstant } from '../time/display-instant'
import { readWorkCalendar } from '../time/work-calendar'
import { isWorkingDay } from '../time/working-days'
import { currentMemberships } from '../users/memberships'
import { WORK_PATH, type DeskEntry, type DeskSection } from './desk-section'

const DIGEST = 'digest'
/** Hours in Viet Nam between which the letter of the morning goes out; after an outage later than at seven. */
const FROM_HOUR = 7
const TO_HOUR = 17
const VIET_NAM_HOURS_AHEAD = 7
const MOST_OF_EACH = 10

/**
 * Queues the letter of the morning for everybody who wants it and has something waiting: on working days, once for each
 * person and day, whatever starts or runs twice.
 */
export async function queueDigests(payload: Payload, now: Date, sections: DeskSection[]): Promise<void> {
  const hour = (now.getUTCHours() + VIET_NAM_HOURS_AHEAD) % 24
  const day = dayOf(now)
  if (hour < FROM_HOUR || hour >= TO_HOUR || !isWorkingDay(day, await readWorkCalendar(payload))) return
  for (const person of await peopleWithout(payload, day)) {
    const letter = { kind: DIGEST, event: eventOf(day), person: person.id, site: null, facts: { day } }
    const lists = await readLists(payload, person, sections)
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () =>
      lists.length > 0 ? queueLetters(req, [letter]) : noteNoLetter(req, letter),
    )
  }
}

/** The letter of the morning, as the lists are when it is sent; none when its day is over. */
export function digestLetter(sections: DeskSection[]): LetterKind {
  return {
    kind: DIGEST,
    compose: async ({ payload }, { facts }, person) => {
      const day = facts.day as CalendarDay
      if (person.letters === 'none' || day !== dayOf(new Date())) return null
      const lists = await readLists(payload, person, sections)
      if (lists.length === 0) return null
      return {
        subject: `Việc của bạn ngày ${displayDay(day)}`,
        parts: [
          { kind: 'text', text: `Chào ${person.name}, đây là những việc đang chờ bạn.` },
          ...lists,
          { kind: 'link', text: 'Mở “Việc của tôi”', url: `${env.PORTAL_URL}${WORK_PATH}?viec=tat-ca` },
          {
            kind: 'link',
            text: 'Chọn lúc nhận thư, hoặc không nhận nữa',
            url: `${env.PORTAL_URL}/admin/account`,
          },
        ],
      }
    },
  }
}

const eventOf = (day: CalendarDay) => `${DIGEST} ${day}`

async function readLists(payload: Payload, user: User, sections: DeskSection[]): Promise<LetterPart[]> {
  if (currentMemberships(user).length === 0) return []
  const ask = { payload, user, limit: MOST_OF_EACH, offset: 0, collection: null, site: null }
  const lists = await Promise.all(
    sections.map(async ({ title, read }): Promise<LetterPart | null> => {
      const { total, entries } = await read(ask)
      if (total === 0) return null
      const more = total - entries.length
      const items = entries.map((entry) => ({ text: said(entry), url: `${env.PORTAL_URL}${entry.url}` }))
      if (more > 0) items.push({ text: `và ${more} mục nữa`, url: `${env.PORTAL_URL}${WORK_PATH}` })
      return { kind: 'list', title: `${title} (${total})`, items }
    }),
  )
  return lists.filter((list) => list !== null)
}

function said({ title, at, detail }: DeskEntry): string {
  const more = [at && displayInstant(at), detail].filter(Boolean).join(', ')
  return more ? `${title} – ${more}` : title
}

/** People in use who want the letter and for whom nothing is noted of that day yet. */
async function peopleWithout(payload: Payload, day: CalendarDay): Promise<User[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT u.id::text FROM users u
    WHERE u.letters IS DISTINCT FROM 'none'
      AND NOT EXISTS (SELECT FROM account_states a WHERE a.user_id = u.id AND a.disabled_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM letters l WHERE l.event = ${eventOf(day)} AND l.person_id = u.id)
    ORDER BY u.id`)
  const ids = (rows as { id: string }[]).map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return docs
}
