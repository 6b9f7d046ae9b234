import { env } from '@/env'
import { withClient } from '@/platform/local-services/postgres-database'
import { readableCode } from '@/platform/users/readable-code'
import type { PortalServers } from './servers'

/** The code with which the first account of a portal is made, anew at each start; `null` once there is an account. */
export async function setupCodeOf({ databaseUri }: PortalServers): Promise<string | null> {
  const hasAccounts = await withClient(databaseUri, async (client) => {
    const { rowCount } = await client.query('select from users limit 1')
    return rowCount !== 0
  })
  return hasAccounts ? null : (env.PORTAL_SETUP_CODE ?? readableCode())
}
