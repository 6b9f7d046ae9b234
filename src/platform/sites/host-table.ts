import { Pool } from 'pg'
import { env } from '@/env'
import type { CalendarDay } from '../time/calendar-day'
import type { SiteKind } from './kinds'

/** Which site answers on which host; hosts and slugs as stored (lower-case punycode). An ended site keeps its hosts. */
export type HostTable = {
  root: SiteEntry | null
  bySlug: Map<string, SiteEntry>
  byHost: Map<string, SiteEntry>
  byId: Map<string, SiteEntry>
}

export type SiteEntry = {
  id: string
  slug: string
  isRoot: boolean
  /** The canonical host; `null` for a member that is reached by path only. */
  host: string | null
  kind: SiteKind
  /** As it was entered: `null` also where the root is meant. `sitesAbove` knows who really stands above. */
  parentId: string | null
  /** The last day of a unit that is no more; also of one that will end. */
  endedOn: CalendarDay | null
}

type Row = {
  id: string
  slug: string
  is_root: boolean | null
  host: string | null
  kind: SiteKind
  parent_id: string | null
  ended_on: CalendarDay | null
}

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
  return newHostTable()
}

/** The same, read anew: for a site that the table does not know because it was made a moment ago. */
export async function newHostTable(): Promise<HostTable> {
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

/** A site of the table as it was last read; for what follows upon reading it. */
export function knownSite(id: string): SiteEntry | undefined {
  return table?.byId.get(id)
}

async function readTable(): Promise<HostTable> {
  const { rows } = await connections().query<Row>(
    `select s.id, s.slug, s.is_root, s.kind, s.parent_id, h.host,
       to_char(s.valid_until_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') ended_on
     from sites s left join site_hosts h on h._parent_id = s.id order by s.slug, h._order`,
  )
  table = tableOf(rows)
  readAt = Date.now()
  return table
}

/** Builds the table from rows ordered by site, canonical host first. */
export function tableOf(rows: Row[]): HostTable {
  const built: HostTable = { root: null, bySlug: new Map(), byHost: new Map(), byId: new Map() }
  for (const { id, slug, is_root, host, kind, parent_id: parentId, ended_on: endedOn } of rows) {
    const isRoot = is_root ?? false
    const entry = built.bySlug.get(slug) ?? { id, slug, isRoot, host, kind, parentId, endedOn }
    built.bySlug.set(slug, entry)
    built.byId.set(id, entry)
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
