import { beforeAll, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { SAMPLES } from './samples'
import { EXPECTED } from './table'
import { walk } from './walk'
import { World } from './world'

const FOUR_MINUTES = 240_000

let world: World

beforeAll(async () => {
  world = await World.make(await portalPayload())
}, FOUR_MINUTES)

it('knows every collection: a new one brings its sample and its row of the table', () => {
  const all = Object.keys(world.payload.collections).sort()
  expect(Object.keys(SAMPLES).sort()).toEqual(all)
  expect(Object.keys(EXPECTED).sort()).toEqual(all)
})

it(
  'lets everyone do what the table says, and nothing else',
  async () => {
    const before = await world.standing()
    const { cells, faults } = await walk(world, Object.keys(EXPECTED))
    process.stdout.write(`Ma trận cách ly: ${cells.toLocaleString('vi')} ô, ${faults.length} ô sai.\n`)
    expect(faults).toEqual([])
    expect(cells).toBeGreaterThan(20_000)
    // What was refused has also changed nothing.
    expect(await world.standing()).toEqual(before)
  },
  FOUR_MINUTES * 2,
)
