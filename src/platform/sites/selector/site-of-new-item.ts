import type { PayloadRequest } from 'payload'
import { EVERY_ROLE, isSystemAdmin, sitesWithRole } from '../../users/memberships'
import { chosenSite } from './site-choices'

/**
 * The site of a new item: the one chosen in the menu, or the only one where the person works. `null` where it has to be
 * asked. The plugin believes a choice that somebody else left in the browser, and without one leaves the site empty.
 */
export async function siteOfNewItem({ req }: { req: PayloadRequest }): Promise<string | null> {
  const { user } = req
  if (!user) return null
  const chosen = chosenSite(req.headers)
  if (isSystemAdmin(user)) return chosen && (await isSite(req, chosen)) ? chosen : null
  const own = sitesWithRole(user, EVERY_ROLE)
  if (chosen && own.includes(chosen)) return chosen
  return own.length === 1 ? (own[0] ?? null) : null
}

async function isSite(req: PayloadRequest, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'sites', where, overrideAccess: false, req })
  return totalDocs > 0
}
