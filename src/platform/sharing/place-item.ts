import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Placement } from '@/payload-types'
import { queueExpiry } from '../publishing/change-jobs'
import { pageTag } from '../publishing/page-tags'
import { assertMayPublish } from '../publishing/publish-rule'
import { Refusal } from '../publishing/refusal'
import { inTransaction, transactionOf } from '../publishing/transaction'
import { assertNotEnded } from '../sites/ended-site'
import { visibleRows } from '../sites/visible-at'
import { hasRoleAt } from '../users/memberships'
import { signatureOf, UUID } from './read-offer'
import { FEATURED_COLLECTION, isShareable, type ShareableCollection } from './shareable-collections'
import { SHAREABLE_TABLES } from './shareable-tables'
import { readSiteTree, unhiddenViewpoint } from './site-tree'
import { WORKING_ROLES } from './working-roles'

/** What a site wants of an item of another site: hidden, put first, or shown as it comes. */
export type WantedPlace = {
  site: string
  collection: ShareableCollection
  itemId: string
  place: Placement['place'] | 'shown'
}

const NOT_SHOWN = 'Mục này không được chia sẻ tới trang của bạn, hoặc vừa được rút lại. Hãy tải lại trang.'

/** What a form says. Throws 400 for what no form of ours sends. */
export function wantedPlace(data: unknown): WantedPlace {
  const { site, collection, itemId, place } = (data ?? {}) as Record<string, unknown>
  const isPlace = place === 'hidden' || place === 'featured' || place === 'shown'
  if (
    typeof collection !== 'string' ||
    !isShareable(collection) ||
    !isId(site) ||
    !isId(itemId) ||
    !isPlace
  ) {
    throw new Refusal('Thiếu trang, mục hoặc việc cần làm.', 400)
  }
  if (place === 'featured' && collection !== FEATURED_COLLECTION) {
    throw new Refusal('Chỉ tin tức đặt nổi bật được.', 400)
  }
  return { site, collection, itemId, place }
}

/**
 * Hides, features or shows again an item of another site at one's own. Of two who press at the same moment the later one
 * is written down. A place outlives the sharing: an item that is taken back and shared again is hidden still. Throws 401,
 * 403 for who may not publish at the site, 404 for what the site is not shown, 409 for what may not be hidden.
 */
export async function placeItem(req: PayloadRequest, wanted: WantedPlace): Promise<void> {
  const { site, collection } = wanted
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  // Whether there is such a site, or such an item, is nobody's business but its people's.
  if (!hasRoleAt(req.user, site, WORKING_ROLES)) throw new Refusal('Bạn không làm việc ở trang này.', 403)
  await assertMayPublish(req, collection, site)
  await inTransaction(req, async () => {
    await assertNotEnded(req, site)
    const { mayBeHidden } = await shownItem(req, wanted)
    if (wanted.place === 'hidden' && !mayBeHidden) {
      throw new Refusal('Trang chia sẻ mục này yêu cầu mọi nơi đều hiện, nên không ẩn được.', 409)
    }
    await write(req, wanted)
    await queueExpiry(req, [pageTag.placements(site), pageTag.list(collection, site)])
  })
}

/** Held against its owner until the place is written. */
async function shownItem(req: PayloadRequest, { site, collection, itemId }: WantedPlace) {
  const viewpoint = unhiddenViewpoint(await readSiteTree(req), site)
  if (!viewpoint) throw new Refusal(NOT_SHOWN, 404)
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT d.may_be_hidden IS NOT FALSE AS "mayBeHidden" FROM ${SHAREABLE_TABLES[collection].table} d
    WHERE d.id = ${itemId} AND d.site_id <> ${site} AND ${visibleRows(viewpoint, collection)} FOR SHARE OF d`)
  const [item] = rows as { mayBeHidden: boolean }[]
  if (!item) throw new Refusal(NOT_SHOWN, 404)
  return item
}

async function write(req: PayloadRequest, { site, collection, itemId, place }: WantedPlace): Promise<void> {
  const db = await transactionOf(req)
  const isPlace = sql`site_id = ${site} AND collection = ${collection} AND item_id = ${itemId}`
  if (place === 'shown') {
    await db.execute(sql`DELETE FROM placements WHERE ${isPlace}`)
    return
  }
  const placedBy = signatureOf(req)
  await db
    .insert(req.payload.db.tables['placements'] as never)
    .values({ site, collection, itemId, place, placedBy } as never)
    .onConflictDoNothing()
  await db.execute(sql`
    UPDATE placements SET place = ${place}, placed_by = ${placedBy}, updated_at = now() WHERE ${isPlace}`)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}
