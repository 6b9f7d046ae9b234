import type { ClientBase } from 'pg'
import { findRunningServices } from '@/platform/local-services/local-services'
import { withClient } from '@/platform/local-services/postgres-database'
import type { RunningPortal } from '../support/running-portal'

/** Works in the portal's database as its owner. Throws where the portal is not running. */
export async function inDatabase<Result>(
  portal: RunningPortal,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  const services = findRunningServices(portal.places.dataDir)
  if (!services) throw new Error('The portal is not running')
  return withClient(services.databaseMigrationUri, work)
}
