import { env } from '@/env'
import { demoAccounts } from './accounts'
import type { Outcome, SeedSession } from './session'

/**
 * The people of the demo. They are made only where somebody has set the password that they share; a portal on its own
 * servers therefore has none unless its owner asks for them.
 */
export async function seedUsers(session: SeedSession): Promise<Outcome> {
  const password = env.PORTAL_DEMO_PASSWORD
  if (!password) return { created: [], existing: [] }
  return session.ensure(
    'users',
    'email',
    demoAccounts.map(({ name, email, site, roles, isSystemAdmin }) => ({
      key: email,
      data: {
        name,
        email,
        password,
        isSystemAdmin,
        memberships: [{ site: session.idOf('sites', site), roles }],
      },
    })),
  )
}
