import { env } from '@/env'
import { demoAccounts } from './accounts'
import { together, type Outcome, type SeedSession } from './session'

/**
 * The people of the demo. They are made only where somebody has set the password that they share; a portal on its own
 * servers therefore has none unless its owner asks for them.
 */
export async function seedUsers(session: SeedSession): Promise<Outcome> {
  const password = env.PORTAL_DEMO_PASSWORD
  if (!password) return { created: [], existing: [] }
  const outcomes: Outcome[] = []
  // One after another, so that lists by age begin with the administrator.
  for (const { name, email, site, roles, isSystemAdmin } of demoAccounts) {
    const memberships = [{ site: session.idOf('sites', site), roles }]
    const data = { name, email, password, isSystemAdmin, memberships }
    outcomes.push(await session.ensure('users', 'email', [{ key: email, data }]))
  }
  return together(...outcomes)
}
