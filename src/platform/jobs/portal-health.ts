import { Client } from 'pg'
import packageFile from '../../../package.json' with { type: 'json' }
import { env } from '@/env'
import { workerAliveSql } from './channel'

const LONGEST_WAIT_MS = 2000

/** Whether the parts of the portal answer; without its database it is down, without the others it is reduced. */
export type PortalHealth = {
  status: 'ok' | 'reduced' | 'down'
  database: boolean
  search: boolean
  worker: boolean
  version: string
}

/** Asks every part once; never throws, and answers within a few seconds whatever hangs. */
export async function portalHealth(): Promise<PortalHealth> {
  const [{ database, worker }, search] = await Promise.all([askDatabase(), askSearch()])
  const status = !database ? 'down' : search && worker ? 'ok' : 'reduced'
  return { status, database, search, worker, version: packageFile.version }
}

/** On a connection of its own: a full pool is not a database that is down. */
async function askDatabase(): Promise<{ database: boolean; worker: boolean }> {
  const client = new Client({
    connectionString: env.DATABASE_URI,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
    query_timeout: LONGEST_WAIT_MS,
  })
  // A connection that breaks between two queries is told by the next query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ alive: boolean }>(workerAliveSql)
    return { database: true, worker: rows[0]?.alive ?? false }
  } catch {
    return { database: false, worker: false }
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function askSearch(): Promise<boolean> {
  try {
    const response = await fetch(`${env.MEILI_HOST}/health`, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
    return response.ok
  } catch {
    return false
  }
}
