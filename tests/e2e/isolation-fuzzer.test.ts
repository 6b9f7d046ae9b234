import path from 'node:path'
import { pathToFileURL } from 'node:url'
import config from '@payload-config'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRunningServices } from '@/platform/local-services/local-services'
import { startOwnPortal } from '../support/own-portal'
import { RunningPortal } from '../support/running-portal'
import { apiEndpoints, parametersWithoutValues } from './isolation/api-requests'
import { appRoutes } from './isolation/app-routes'
import { Oracle } from './isolation/oracle'
import { plantWorld, type World } from './isolation/plant-world'
import { readStored } from './isolation/route-values'
import { wrongCounts } from './isolation/search-counts'
import { segmentsWithoutValues } from './isolation/site-requests'
import { describeFindings, requestMakers, walk, type Walk } from './isolation/walk'

/** Another seed makes another world and other requests; a failure is made again by the one it printed. */
const SEED = 20_261_122
const REQUESTS = 10_500
/** Enough for a broken rule to show. */
const CANARY_REQUESTS = 1500

const preload = pathToFileURL(path.join(import.meta.dirname, '../support/wrong-rule.mjs')).href
let portal: RunningPortal
let world: World
let client: Client

beforeAll(async () => {
  portal = await startOwnPortal()
  await connect()
  world = await plantWorld(portal, client, SEED)
}, 1_800_000)

afterAll(async () => {
  await client.end()
  await portal.stop()
  portal.removeFoldersButBuild()
})

async function connect(): Promise<void> {
  client = new Client({ connectionString: findRunningServices(portal.places.dataDir)?.databaseMigrationUri })
  await client.connect()
}

const readOracle = () => Oracle.read(client, path.join(portal.places.dataDir, 'media'))

async function walkAsStranger(count: number): Promise<Walk> {
  const oracle = await readOracle()
  const { port } = portal.places
  const sources = { ...world, stored: await readStored(client), words: oracle.words, port }
  const result = await walk(requestMakers(await config, sources), oracle, { seed: SEED, count, port })
  console.log(
    `Seed ${SEED}: ${result.sent} requests to ${result.byRoute.size} routes in ${result.seconds.toFixed(1)} s, ` +
      `${oracle.words.length} planted words; answers ${[...result.statuses].map(([status, times]) => `${status}: ${times}`).join(', ')}`,
  )
  return result
}

it('makes requests for every route and endpoint there is', async () => {
  expect(segmentsWithoutValues(appRoutes())).toEqual([])
  expect(parametersWithoutValues(apiEndpoints(await config))).toEqual([])
})

it('tells a stranger nothing that is not public at that site, and lets them write nothing', async () => {
  const before = await readOracle()
  const { findings, sent } = await walkAsStranger(REQUESTS)
  expect(describeFindings(findings)).toBe('')
  expect(sent).toBeGreaterThanOrEqual(10_000)
  expect(before.differencesFrom(await readOracle())).toEqual([])
}, 900_000)

it('counts in searches and facets what the database shows at the site, and no more', async () => {
  expect(await wrongCounts(portal, world, await readOracle())).toEqual([])
}, 300_000)

describe.each(['drafts', 'sites'])('with a rule about %s that was broken on purpose', (rule) => {
  beforeAll(async () => {
    await restart({ NODE_OPTIONS: `--import=${preload}`, WRONG_RULE: rule })
  }, 300_000)

  it('finds what leaks', async () => {
    const { findings } = await walkAsStranger(CANARY_REQUESTS)
    const leaks = findings.filter(({ what }) => what.startsWith('word of'))
    console.log(`Broken rule about ${rule}: ${leaks.length} leaks`)
    expect(leaks.length).toBeGreaterThan(20)
  }, 300_000)
})

async function restart(env: Record<string, string>): Promise<void> {
  await client.end()
  await portal.stop()
  portal = await RunningPortal.start({ ...portal.places, env })
  await connect()
}
