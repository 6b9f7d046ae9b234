import { Pool } from 'pg'
import { env } from '@/env'

/** Which site answers on which host; hosts and slugs as stored (lower-case punycode). */
export type HostTable = {
  root: SiteEntry | null
  bySlug: Map<string, SiteEntry>
  byHost: Map<string, SiteEntry>
}

/** `host` is the site's canonical host; `null` for a member that is reached by path only. */
export type SiteEntry = { id: string; slug: string; isRoot: boolean; host: string | null }

type Row = { id: string; slug: string; is_root: boolean | null; host: string | null }

const OLDEST_TABLE_MS = 5000
const QUERY_TIMEOUT_MS = 2000

let table: HostTable | null = null
let readAt = 0
let reading: Promise<HostTable> | null = null
let pool: Pool | null = null

/**
 * The table of hosts, at most 5 s old. While the database is away the last table keeps serving; throws only when
 * there never was one.
 */
export async function hostTable(): Promise<HostTable> {
  if (table && Date.now() - readAt < OLDEST_TABLE_MS) return table
  reading ??= readTable().finally(() => {
    reading = null
  })
  try {
    return await reading
  } catch (error) {
    if (!table) throw error
    console.error('The table of hosts is stale, the database does not answer:', error)
    readAt = Date.now()
    return table
  }
}

async function readTable(): Promise<HostTable> {
  const { rows } = await connections().query<Row>(
    'select s.id, s.slug, s.is_root, h.host from sites s left join site_hosts h on h._parent_id = s.id order by s.slug, h._order',
  )
  table = tableOf(rows)
  readAt = Date.now()
  return table
}

/** Builds the table from rows ordered by site, canonical host first. */
export function tableOf(rows: Row[]): HostTable {
  const built: HostTable = { root: null, bySlug: new Map(), byHost: new Map() }
  for (const { id, slug, is_root, host } of rows) {
    const entry = built.bySlug.get(slug) ?? { id, slug, isRoot: is_root ?? false, host }
    built.bySlug.set(slug, entry)
    if (entry.isRoot) built.root = entry
    if (host) built.byHost.set(host, entry)
  }
  return built
}

function connections(): Pool {
  if (pool) return pool
  pool = new Pool({
    connectionString: env.DATABASE_URI,
    max: 1,
    connectionTimeoutMillis: QUERY_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    allowExitOnIdle: true,
  })
  // An idle connection that the server closes must not end the process; the next query connects anew.
  pool.on('error', (error) => console.error('The connection of the host table was closed:', error.message))
  return pool
}
