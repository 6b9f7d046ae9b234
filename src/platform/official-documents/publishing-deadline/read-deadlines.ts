import type { Payload, TypedUser } from 'payload'
import { dayOf } from '../../time/calendar-day'
import { readWorkCalendar } from '../../time/work-calendar'
import { isSystemAdmin, sitesWithRole, type SiteRole } from '../../users/memberships'
import { judgePublication, type Punctuality } from './judge-publication'
import { recentDocuments, type RecentDocument } from './recent-documents'

/** How far back punctuality is looked at: older documents that clerks enter now were never ours to publish in time. */
export const LOOKED_BACK_DAYS = 90

const PEOPLE: SiteRole[] = ['editor', 'publisher', 'clerk', 'admin']
/** Units of a district with room; a province has more. */
const MOST_SITES = 60
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

/** Who runs the instance looks after every site while they are few; of thousands after the root and their own. */
async function sitesOf(payload: Payload, user: TypedUser): Promise<string[]> {
  const own = sitesWithRole(user, PEOPLE)
  if (!isSystemAdmin(user)) return own
  const read = { collection: 'sites', select: {}, depth: 0, pagination: false } as const
  const { docs } = await payload.find({ ...read, limit: MOST_SITES + 1 })
  if (docs.length <= MOST_SITES) return docs.map(({ id }) => id)
  const root = await payload.find({ ...read, where: { isRoot: { equals: true } } })
  return [...new Set([...root.docs.map(({ id }) => id), ...own])]
}
