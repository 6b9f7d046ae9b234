import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/env'
import { isPublicFile } from '../../public-files'
import { isReadable } from '../../sites/content-path'
import { readAddress } from '../../sites/address'
import { hostTable, type HostTable, type SiteEntry } from '../../sites/host-table'
import { itemOfPage, wasEverPublic } from '../../sites/known-item'
import { routeRequest } from '../../sites/route-request'
import { sitesAbove } from '../../sites/sites-above'

/** The parts of a site that have pages, by the first segment of their address. */
const SECTIONS = new Set(
  'tin-tuc chi-dao-dieu-hanh van-ban thu-tuc tim-kiem gioi-thieu don-vi lich-su-don-vi du-lieu gap-loi'.split(
    ' ',
  ),
)

/**
 * Whether a link is an address of this portal that leads to no page. An address without a host is read at the root or on the
 * site's own host, so it is well where either has the page. Nothing is fetched; addresses of others are never judged.
 */
export async function leadsNowhere(payload: Payload, link: string, site: string): Promise<boolean> {
  const table = await hostTable()
  const own = table.byId.get(site)
  // Members are reached below the root's host, never below another member's.
  const isOnOwnHost = link.startsWith('/') && !link.startsWith('/don-vi/')
  const root = link.startsWith('/') ? new URL(env.PORTAL_URL).host : null
  const hosts = [root, ...(isOnOwnHost && own?.host ? [own.host] : [])]
  for (const host of new Set(hosts)) {
    const base = host ? `http://${host}` : undefined
    if (!URL.canParse(link, base)) continue
    const url = new URL(link, base)
    if (!(await isMissing(payload, table, url))) return false
  }
  return URL.canParse(link, env.PORTAL_URL)
}

async function isMissing(payload: Payload, table: HostTable, url: URL): Promise<boolean> {
  const decision = routeRequest(
    { host: url.host, path: url.pathname, search: new URLSearchParams(), fromWorker: false },
    { table, portalUrl: new URL(env.PORTAL_URL), isPublicFile },
  )
  if (decision.kind === 'refuse') return decision.reason !== 'unknown-host'
  if (decision.kind !== 'rewrite') return false
  if (decision.status) return true
  const [, segment = '', , ...below] = decision.path.split('/')
  const site = table.bySlug.get(readAddress(segment)?.slug ?? '')
  const item = itemOfPage(`/${below.join('/')}`)
  if (!item) return below[0] !== undefined && !SECTIONS.has(below[0])
  return !site || !(await isPublicAt(payload, table, site, item))
}

async function isPublicAt(
  payload: Payload,
  table: HostTable,
  site: SiteEntry,
  item: { collection: string; slug: string },
): Promise<boolean> {
  const above = table.root ? sitesAbove<SiteEntry>(site, table.root, (id) => table.byId.get(id)) : []
  if (
    !(await wasEverPublic(
      item,
      [site, ...above].map(({ id }) => id),
    ))
  )
    return false
  if (!isReadable(item.collection)) return true
  return isStillPublic(payload, item.collection, item.slug)
}

/** An address stays its item's for ever, but the item may have been taken down. */
async function isStillPublic(payload: Payload, collection: CollectionSlug, slug: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'slug-history',
    where: { collection: { equals: collection }, slug: { equals: slug } },
    depth: 0,
    pagination: false,
  })
  // A procedure is also reached by its code, which has no history.
  if (docs.length === 0) return true
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { in: docs.map(({ itemId }) => itemId) }, _status: { equals: 'published' } },
  })
  return totalDocs > 0
}
