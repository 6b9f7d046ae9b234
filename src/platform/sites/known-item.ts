import { Pool } from 'pg'
import { env } from '@/env'
import { isPartSlug } from './introduction-parts'

/** What the address of an item's page asks for. */
type ItemAddress = { collection: string; slug: string }

/** Pages of one item, its own sub pages among them; the first pattern that fits names the collection. */
const ITEM_PAGES: [RegExp, string][] = [
  [/^\/tin-tuc\/chuyen-muc\/([^/]+)$/, 'categories'],
  [/^\/tin-tuc\/([^/]+)$/, 'news'],
  [/^\/gioi-thieu\/([^/]+)$/, 'pages'],
  [/^\/chuyen-de\/([^/]+)$/, 'topics'],
  [/^\/chi-dao-dieu-hanh\/([^/]+)(?:\/tep\/\d{1,3})?$/, 'directives'],
  [/^\/van-ban\/([^/]+)(?:\/(?:tep\/\d{1,3}|tai-ngay\/[^/]+))?$/, 'legal-documents'],
  [/^\/thu-tuc\/linh-vuc\/([^/]+)(?:\/niem-yet)?$/, 'sectors'],
  [/^\/thu-tuc\/co-quan\/([^/]+)$/, 'agencies'],
  [/^\/thu-tuc\/su-kien\/([^/]+)$/, 'life-events'],
  [/^\/thu-tuc\/([^/]+)(?:\/(?:lich-su|niem-yet))?$/, 'procedures'],
]
/** Words in the place of a slug that name a list or its feed. No procedure has one: its slug carries its code. */
const LIST_PAGE =
  /^\/(?:[a-z-]+\/tra-cuu|thu-tuc\/(?:linh-vuc|co-quan|su-kien|a-z)|(?:tin-tuc|van-ban|chi-dao-dieu-hanh)\/rss\.xml)$/
/** Not published and without a history: they are there or not. */
const REFERENCE_TABLES: Record<string, string> = {
  sectors: 'sectors',
  agencies: 'agencies',
  'life-events': 'life_events',
}
const PROCEDURE_CODE = /^\d+\.\d+/
const SHARED_SCOPE = 'shared'
/** About 5 MB of addresses; a country's documents do not fit, a district's do. */
const MOST_REMEMBERED = 50_000

const known = new Set<string>()
let pool: Pool | null = null

/** The item that a page below a site's home asks for; `null` for every other page. */
export function itemOfPage(page: string): ItemAddress | null {
  if (LIST_PAGE.test(page)) return null
  for (const [pattern, collection] of ITEM_PAGES) {
    const [, slug] = pattern.exec(page) ?? []
    if (slug) return { collection, slug }
  }
  return null
}

/** What a site has taken up from a site below it keeps the addresses it has there. */
const ACCEPTED_TABLES: Record<string, string> = {
  news: 'news',
  pages: 'pages',
  directives: 'directives',
  'legal-documents': 'legal_documents',
}

/**
 * Whether the address has ever been an item's in public, at one of the sites – the asked one and those above it – or in the
 * shared catalogue, or is that of an item which the first of them has accepted. Pages of made-up
 * addresses then never reach Next, which would remember each of them. An address once used stays used, so a yes is
 * kept. While the database is away every address passes: pages that are kept can still be read.
 */
export async function wasEverPublic({ collection, slug }: ItemAddress, siteIds: string[]): Promise<boolean> {
  // Printed by the portal itself, with or without a page of that address.
  if (collection === 'pages' && isPartSlug(slug)) return true
  const key = `${collection} ${siteIds.join(' ')} ${slug}`
  if (known.has(key)) return true
  try {
    if (!(await hasRow({ collection, slug }, siteIds))) return false
  } catch (error) {
    console.error('Addresses pass unchecked, the database does not answer:', error)
    return true
  }
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.add(key)
  return true
}

async function hasRow(item: ItemAddress, siteIds: string[]): Promise<boolean> {
  const { rowCount } = await connections().query(queryFor(item, siteIds))
  return rowCount !== null && rowCount > 0
}

function queryFor({ collection, slug }: ItemAddress, siteIds: string[]): { text: string; values: unknown[] } {
  // Sections and topics have no history: they are there or not.
  if (collection === 'categories' || collection === 'topics') {
    return {
      text: `select from ${collection} where site_id::text = any($1) and slug = $2 limit 1`,
      values: [siteIds, slug],
    }
  }
  const table = REFERENCE_TABLES[collection]
  if (table) return { text: `select from ${table} where slug = $1 limit 1`, values: [slug] }
  if (collection === 'procedures' && PROCEDURE_CODE.test(slug)) {
    return { text: 'select from procedures where code = $1 or local_code = $1', values: [slug] }
  }
  const known = 'select from slug_history where collection = $1 and slug = $3'
  const accepted = ACCEPTED_TABLES[collection]
  const ways = [
    `${known} and scope = any($2)`,
    ...(accepted
      ? [
          `${known} and item_id in
            (select id::text from ${accepted} where accepted_by_id = ($2::text[])[1]::uuid)`,
        ]
      : []),
  ]
  return {
    text: `${ways.join(' union all ')} limit 1`,
    values: [collection, [...siteIds, SHARED_SCOPE], slug],
  }
}

function connections(): Pool {
  if (pool) return pool
  pool = new Pool({
    connectionString: env.DATABASE_URI,
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    allowExitOnIdle: true,
  })
  // An idle connection that the server closes must not end the process; the next query connects anew.
  pool.on('error', (error) => console.error('The connection for addresses was closed:', error.message))
  return pool
}
