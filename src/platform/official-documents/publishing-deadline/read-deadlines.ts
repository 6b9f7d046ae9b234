import type { Payload, TypedUser } from 'payload'
import { dayOf } from '../../time/calendar-day'
import { readWorkCalendar } from '../../time/work-calendar'
import { isSystemAdmin, sitesWithRole, type SiteRole } from '../../users/memberships'
import { judgePublication, type Punctuality } from './judge-publication'
import { recentDocuments, type RecentDocument } from './recent-documents'

/** How far back punctuality is looked at: older documents that clerks enter now were never ours to publish in time. */
export const LOOKED_BACK_DAYS = 90

const PEOPLE: SiteRole[] = ['editor', 'publisher', 'clerk', 'admin']
const DAY_MS = 24 * 60 * 60_000

/** A document with the day by which it must be public. */
export type DocumentDeadline = RecentDocument & { dueOn: string; punctuality: Punctuality }

/** What a person's sites have issued lately against their deadlines, by how it stands. */
export async function readDeadlines(
  payload: Payload,
  user: TypedUser,
  now: Date,
): Promise<Map<Punctuality, DocumentDeadline[]>> {
  const since = dayOf(new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS))
  const [calendar, documents] = await Promise.all([
    readWorkCalendar(payload),
    recentDocuments(await sitesOf(payload, user), since),
  ])
  const judged = documents.map((document) => ({
    ...document,
    ...judgePublication(document, dayOf(now), calendar),
  }))
  return Map.groupBy(judged, ({ punctuality }) => punctuality)
}

async function sitesOf(payload: Payload, user: TypedUser): Promise<string[]> {
  if (!isSystemAdmin(user)) return sitesWithRole(user, PEOPLE)
  const { docs } = await payload.find({ collection: 'sites', select: {}, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}
