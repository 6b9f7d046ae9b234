import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Site } from '@/payload-types'
import { transactionOf } from '../file-text/transaction'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { dayFromStored, displayDay, type CalendarDay } from '../time/calendar-day'
import { hasRoleAt, isSystemAdmin } from '../users/memberships'
import { hasEnded } from './has-ended'
import { rootSiteId } from './root-site'

type Ending = { lastDay: CalendarDay | null; name: string }

/**
 * Throws 409 when the site has ended: its content is an archive that nobody changes, whatever role they hold. The row of
 * the site is held until the end of the transaction of `req`, so a write comes wholly before the site is ended or not at all.
 */
export async function assertNotEnded(req: PayloadRequest, site: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT (s.valid_until_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "lastDay",
      (SELECT name FROM sites_locales WHERE _parent_id = s.id AND _locale = 'vi') AS name
    FROM sites s WHERE s.id::text = ${site} FOR SHARE`)
  const [found] = rows as Ending[]
  if (!found?.lastDay || !hasEnded(found.lastDay)) return
  // Without colons: the admin would make a list of what follows one.
  throw new Refusal(
    `${found.name} đã kết thúc ngày ${displayDay(found.lastDay)} nên trang chỉ còn để xem lại và không sửa được nội dung. Nếu cần sửa thì nhờ quản trị hệ thống bỏ ngày kết thúc của trang trước.`,
    409,
  )
}

/**
 * Refuses what a person wants to write at a site that has ended, or to move to or from it. What the portal itself does
 * (effect of documents, an archive that is brought in) goes on.
 */
export const refuseWhenEnded: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const owners = [originalDoc as Owned, data as Owned].map((item) => idOf(item?.site))
  for (const site of new Set(owners)) if (site) await assertNotEnded(req, site)
  return data
}

type Owned = { site?: unknown } | undefined

/** The same for what a person wants to delete. */
export const refuseDeletionWhenEnded: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user) return
  const { db } = req.payload
  const item = await db.findOne<{ id: string; site?: unknown }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  const site = idOf(item?.site)
  if (site) await assertNotEnded(req, site)
}

/** The record of an ended site is changed by those who run the portal only: they mend its end and its successors. */
export const keepEndedSite: CollectionBeforeChangeHook<Site> = async ({ data, originalDoc, req }) => {
  const lastDay = dayFromStored(originalDoc?.validUntilOn)
  if (!req.user || !hasEnded(lastDay) || isSystemAdmin(req.user)) return data
  if (hasRoleAt(req.user, await rootSiteId(req.payload, req), ['admin'])) return data
  throw new Refusal(
    'Trang đã kết thúc và chỉ còn để xem lại. Chỉ quản trị của trang gốc sửa được thông tin trang đã kết thúc.',
    409,
  )
}
