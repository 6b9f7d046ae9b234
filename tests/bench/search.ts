import { spawn } from 'node:child_process'
import { Meilisearch } from 'meilisearch'
import { withClient } from '@/platform/local-services/postgres-database'
import { findRunningServices, type LocalServices } from '@/platform/local-services/local-services'
import type { RunningPortal } from '../support/running-portal'
import { type Call, type Load, load } from './load'
import { ms, ratio, type Row, table } from './report'
import { fillTo, searchableItems } from './search-corpus'
import {
  federatedSearch,
  type Places,
  portalSearch,
  portalSuggestions,
  singleSearch,
  typedPrefixes,
  typedQueries,
} from './search-requests'
import { shadowCost, usedBytes } from './search-shadow'

const RECORDS = 100_000
const SECONDS = 8
const CLIENTS = [1, 16]
const LONGEST_DEGRADED_MS = 1000

/**
 * The search of a portal with 100,000 records: building its index, answering beside what the engine alone takes for a
 * fixed request, suggesting, and answering while the engine hangs. `procedures` is the file of real ones.
 */
export async function benchSearch(portal: RunningPortal, procedures: string | null): Promise<string> {
  const services = findRunningServices(portal.places.dataDir)
  if (!services) throw new Error('The portal is not running')
  const rootSite = await withClient(services.databaseMigrationUri, async (client) => {
    await fillTo(RECORDS, client, procedures)
    const { rows } = await client.query<{ id: string }>('select id from sites where is_root')
    return rows[0]?.id ?? ''
  })
  const places: Places = {
    ...{ portalPort: portal.places.port, rootSite },
    ...{ enginePort: Number(new URL(services.meiliHost).port), engineKey: services.meiliKey },
  }
  return [
    await benchIndex(portal, services),
    await benchAnswers(places),
    await benchSuggestions(places),
    await benchDegraded(portal, places),
  ].join('\n')
}

async function benchIndex(portal: RunningPortal, services: LocalServices): Promise<string> {
  const engine = new Meilisearch({ host: services.meiliHost, apiKey: services.meiliKey })
  const items = await withClient(services.databaseMigrationUri, searchableItems)
  const from = performance.now()
  await reindex(portal)
  const seconds = (performance.now() - from) / 1000
  const bytes = await usedBytes(engine)
  const shadow = await shadowCost(services.meiliHost, services.meiliKey)
  const rate = items / seconds
  const limit = shadow.documents / shadow.with.seconds
  const of = shadow.documents.toLocaleString('en')
  return table(
    'Search index: limit = the engine alone taking documents that are ready; the shadow is `title_x`, the exact marks of names',
    [
      {
        what: `full reindex of ${items.toLocaleString('en')} records`,
        figure: `${seconds.toFixed(0)} s, ${rate.toFixed(0)} records/s, ${megabytes(bytes)}`,
        limit: `${limit.toFixed(0)} records/s`,
        ratio: ratio(rate / limit),
      },
      {
        what: `time of ${of} records with the shadow; limit = without`,
        figure: `${shadow.with.seconds.toFixed(1)} s`,
        limit: `${shadow.without.seconds.toFixed(1)} s`,
        ratio: ratio(shadow.with.seconds / shadow.without.seconds),
      },
      {
        what: `size of ${of} records with the shadow; limit = without`,
        figure: megabytes(shadow.with.bytes),
        limit: megabytes(shadow.without.bytes),
        ratio: ratio(shadow.with.bytes / shadow.without.bytes),
      },
    ],
  )
}

async function benchAnswers(places: Places): Promise<string> {
  const ours = () => portalSearch(places, nextOfOurs())
  const raw = () => federatedSearch(places, nextOfRaw())
  const [nextOfOurs, nextOfRaw] = [typedQueries(), typedQueries()]
  return table(
    'Search of 100,000 records: /api/search; limit = the fixed federated request straight to Meilisearch (goal: p95 ≤ 1.5×)',
    await compare(ours, raw),
  )
}

async function benchSuggestions(places: Places): Promise<string> {
  const ours = () => portalSuggestions(places, nextOfOurs())
  const raw = () => singleSearch(places, nextOfRaw())
  const [nextOfOurs, nextOfRaw] = [typedPrefixes(), typedPrefixes()]
  return table(
    'Suggestions: /api/search/suggest; limit = one query straight to Meilisearch (goal: p95 ≤ 2×)',
    await compare(ours, raw),
  )
}

async function compare(ours: () => Call, raw: () => Call): Promise<Row[]> {
  const rows: Row[] = []
  for (const clients of CLIENTS) {
    await load(ours, clients, 2)
    await load(raw, clients, 1)
    const figure = await load(ours, clients, SECONDS)
    const limit = await load(raw, clients, SECONDS)
    rows.push({
      what: clientsInWords(clients),
      figure: inWords(figure),
      limit: inWords(limit),
      ratio: ratio(figure.p95 / limit.p95),
    })
  }
  return rows
}

/** The engine is halted, not ended: a refused connection is told at once, a silent one is the worst case. */
async function benchDegraded(portal: RunningPortal, places: Places): Promise<string> {
  const next = typedQueries()
  const rows: Row[] = []
  const engine = portal.pidOf('meilisearch')
  process.kill(engine, 'SIGSTOP')
  try {
    for (const clients of CLIENTS) {
      const figure = await load(() => portalSearch(places, next()), clients, SECONDS)
      rows.push({
        what: clientsInWords(clients),
        figure: `${inWords(figure)}, slowest ${ms(figure.slowest)}`,
        limit: `goal ≤ ${LONGEST_DEGRADED_MS} ms`,
        ratio: ratio(figure.slowest / LONGEST_DEGRADED_MS),
      })
    }
  } finally {
    process.kill(engine, 'SIGCONT')
  }
  return table('Search while the engine hangs: Postgres answers; ratio of the slowest', rows)
}

function clientsInWords(clients: number): string {
  return `${clients} client${clients > 1 ? 's' : ''}`
}

function inWords({ p50, p95, perSecond, failures }: Load): string {
  return `p50 ${ms(p50)}, p95 ${ms(p95)}, ${perSecond.toFixed(0)}/s${failures > 0 ? `, ${failures} failed` : ''}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`
}

/** Builds the search index of a running portal anew. */
export function reindex(portal: RunningPortal): Promise<void> {
  const child = spawn('npm', ['run', 'reindex'], {
    env: { ...process.env, PORT: String(portal.places.port), PORTAL_DATA_DIR: portal.places.dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The rebuild of the index ended with ${code}`))
    })
  })
}
