import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../../publishing/transaction'
import { isSystemAdmin, sitesWithRole } from '../memberships'

type Person = Parameters<typeof isSystemAdmin>[0]

/**
 * Whether a person may work only with a second factor: publishers and admins of a site that asks for it. What the root
 * asks for holds at every site, and for those who run the instance.
 */
export async function mustHaveFactor(req: PayloadRequest, person: Person): Promise<boolean> {
  const sites = sitesWithRole(person, ['publisher', 'admin'])
  if (sites.length === 0 && !isSystemAdmin(person)) return false
  const db = await connectionOf(req)
  const ids = sites.map((id) => sql`${id}::uuid`)
  const own = ids.length > 0 ? sql` OR id IN (${sql.join(ids, sql`, `)})` : sql``
  const { rows } = await db.execute(
    sql`SELECT FROM sites WHERE requires_second_factor AND (is_root${own}) LIMIT 1`,
  )
  return rows.length > 0
}
