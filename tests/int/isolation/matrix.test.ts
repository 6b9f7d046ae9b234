import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { CANARIES, withCanary } from './canaries'
import { tryEndpoints, unknownEndpoints } from './endpoints'
import { tryGuesses, tryHiddenFields } from './oracles'
import { tryFiles } from './private-files'
import { tryReferences } from './references'
import { call } from './rest-call'
import { SAMPLES } from './samples'
import { EXPECTED } from './table'
import { walk, type Findings } from './walk'
import { World } from './world'

const MINUTES = 60_000

let world: World
let standing: Record<string, unknown[]>
let cells = 0

beforeAll(async () => {
  world = await World.make(await portalPayload())
  standing = await world.standing()
}, 4 * MINUTES)

afterAll(() => {
  process.stdout.write(`Ma trận cách ly: đã thử ${cells.toLocaleString('vi')} ô.\n`)
})

function expectNoFaults(found: Findings, least: number) {
  cells += found.cells
  expect(found.faults).toEqual([])
  expect(found.cells).toBeGreaterThan(least)
}

const actorNamed = (wanted: string) => world.actors.filter(({ name }) => name === wanted)

function collectionsWithoutRow(): string[] {
  const all = Object.keys(world.payload.collections)
  return all.filter((slug) => !(slug in SAMPLES) || !(slug in EXPECTED))
}

describe('knows all there is', () => {
  it('every collection: a new one brings its sample and its row of the table', () => {
    expect(collectionsWithoutRow()).toEqual([])
    expect(Object.keys(EXPECTED).filter((slug) => !(slug in world.payload.collections))).toEqual([])
  })

  it('every address besides the usual ones of a collection', () => {
    expect(unknownEndpoints(world)).toEqual([])
  })

  it('no GraphQL: there is neither an address nor a schema', async () => {
    expect(world.payload.config.graphQL.disable).toBe(true)
    for (const actor of world.actors) {
      for (const method of ['GET', 'POST']) {
        const { status } = await call(
          actor,
          method,
          'graphql',
          method === 'POST' ? { query: '{__schema{types{name}}}' } : undefined,
        )
        expect(status).toBe(404)
        cells += 1
      }
    }
  })
})

describe('lets everyone do what the table says, and nothing else', () => {
  it.each(Object.keys(EXPECTED))(
    '%s',
    async (collection) => expectNoFaults(await walk(world, [collection]), 40),
    4 * MINUTES,
  )

  it('has changed nothing where it was refused', async () => {
    expect(await world.standing()).toEqual(standing)
  })
})

describe('tells nothing by the way', () => {
  it(
    'gives files only to those who see them',
    async () => expectNoFaults(await tryFiles(world), 100),
    4 * MINUTES,
  )

  it(
    'answers no questions about hidden fields',
    async () => expectNoFaults(await tryHiddenFields(world), 1000),
    4 * MINUTES,
  )

  it('answers no guesses', async () => expectNoFaults(await tryGuesses(world), 100), 4 * MINUTES)
})

it(
  "lets no item point to another site's",
  async () => expectNoFaults(await tryReferences(world), 200),
  4 * MINUTES,
)

it(
  'guards every address of its own',
  async () => expectNoFaults(await tryEndpoints(world), 2000),
  4 * MINUTES,
)

describe('a rule that is deliberately wrong', () => {
  it.each(CANARIES)(
    'is found: $name',
    async (canary) => {
      const { faults } = await withCanary(world.payload, canary, () =>
        walk(world, [canary.collection], actorNamed(canary.as)),
      )
      expect(faults.filter((fault) => canary.named.test(fault))).not.toEqual([])
    },
    4 * MINUTES,
  )

  it('is found: a pointer that nobody checks', async () => {
    const { config } = world.payload.collections.pages
    const { beforeChange } = config.hooks
    config.hooks.beforeChange = []
    const { faults } = await tryReferences(world, 'pages')
    config.hooks.beforeChange = beforeChange
    expect(faults).toContainEqual(
      expect.stringMatching(/^pages\.body \(link\) → news other draft: taken, not refused$/),
    )
  })

  it(
    'is found: a filter that looks into memberships',
    async () => {
      const { config } = world.payload.collections.users
      const { beforeOperation } = config.hooks
      config.hooks.beforeOperation = []
      const { faults } = await tryHiddenFields(world, actorNamed('admin'))
      config.hooks.beforeOperation = beforeOperation
      expect(faults).toContainEqual(
        expect.stringContaining('users?where[memberships.site][exists]=true as admin'),
      )
    },
    4 * MINUTES,
  )

  it('is found: a collection and an address without a row', () => {
    const all = world.payload.collections as Record<string, unknown>
    all['bo-suu-tap-moi'] = world.payload.collections.news
    expect(collectionsWithoutRow()).toEqual(['bo-suu-tap-moi'])
    delete all['bo-suu-tap-moi']
    const { endpoints } = world.payload.collections.news.config
    if (endpoints) endpoints.push({ method: 'get', path: '/moi', handler: () => new Response() })
    expect(unknownEndpoints(world)).toEqual(['news get /moi'])
    if (endpoints) endpoints.pop()
  })
})
