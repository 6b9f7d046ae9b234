import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Offer, Placement } from '@/payload-types'
import { sqlRows } from '../../lists/sql-rows'
import { itemAddress } from '../item-address'
import { SHAREABLE, type ShareableCollection } from '../shareable-collections'
import { SHAREABLE_TABLES } from '../shareable-tables'
import { readSiteTree } from '../site-tree'
import { ROWS_A_PAGE } from './from-above'

/** An offer as both of its sites read it; instants are ISO. */
export type OfferRow = {
  id: string
  collection: ShareableCollection
  itemId: string
  title: string
  fromSite: string
  toSite: string
  state: Offer['state']
  offeredAt: string
  decidedAt: string | null
  decidedBy: string | null
  note: string | null
  /** When the item was last published, where that was after the answer. */
  changedAt: string | null
  /** What the site above has made of it. */
  place: Placement['place'] | null
  href: string | null
}

type State = Exclude<Offer['state'], 'withdrawn'>
type Row = Omit<OfferRow, 'href'> & { fromId: string }

/** Which offers: those that came to a site, or those that it made. */
export type OffersAsked = { side: 'to' | 'from'; site: string; states: readonly State[] }

const whereOf = ({ side, site, states }: OffersAsked) =>
  sql`o.${sql.identifier(`${side}_site_id`)} = ${site} AND o.state::text = ANY(${sql.param([...states])}::text[])`

/** How many there are. */
export async function countOffers(asked: OffersAsked): Promise<number> {
  const [row] = await sqlRows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM offers o WHERE ${whereOf(asked)}`,
  )
  return row?.total ?? 0
}

/** One page, from 1: what waits longest first, answered ones by the last answer. */
export async function readOffers(req: PayloadRequest, asked: OffersAsked, page: number): Promise<OfferRow[]> {
  const rows = await sqlRows<Row>(sql`
    SELECT o.id, o.collection::text, o.item_id AS "itemId", o.title, o.state::text, o.offered_at AS "offeredAt",
      o.decided_at AS "decidedAt", o.decided_by AS "decidedBy", o.note, o.from_site_id AS "fromId",
      owner.name AS "fromSite", above.name AS "toSite", p.place::text AS place, (
        SELECT max(published.created_at) FROM publications published
        WHERE published.collection = o.collection::text AND published.item_id = o.item_id
          AND published.action = 'publish' AND published.created_at > o.decided_at) AS "changedAt"
    FROM offers o
    LEFT JOIN sites_locales owner ON owner._parent_id = o.from_site_id AND owner._locale = 'vi'
    LEFT JOIN sites_locales above ON above._parent_id = o.to_site_id AND above._locale = 'vi'
    LEFT JOIN placements p ON p.site_id = o.to_site_id AND p.collection::text = o.collection::text
      AND p.item_id = o.item_id
    WHERE ${whereOf(asked)}
    ORDER BY o.state <> 'offered', o.decided_at DESC, o.offered_at, o.id
    LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`)
  const [tree, addresses] = await Promise.all([readSiteTree(req), addressesOf(rows)])
  return rows.map(({ fromId, ...row }) => ({
    ...row,
    href: itemAddress(row.collection, addresses.get(row.itemId) ?? null, tree.get(fromId)),
  }))
}

async function addressesOf(rows: Row[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    SHAREABLE.map(async (collection) => {
      const ids = rows.filter((row) => row.collection === collection).map(({ itemId }) => itemId)
      const { table, address } = SHAREABLE_TABLES[collection]
      return ids.length === 0
        ? []
        : sqlRows<{ id: string; address: string }>(sql`
            SELECT d.id, ${address} AS address FROM ${table} d WHERE d.id = ANY(${sql.param(ids)}::uuid[])`)
    }),
  )
  return new Map(found.flat().map(({ id, address }) => [id, address]))
}
