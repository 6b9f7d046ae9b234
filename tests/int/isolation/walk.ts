import type { Actor } from './actors'
import type { Api, Try } from './attempts'
import { localApi } from './local-api'
import { restApi } from './rest-api'
import { EXPECTED, isMeant, OPERATIONS, type Operation } from './table'
import type { Relation, Spot, World } from './world'

/** What a walk found: how many cells it tried, and those that were not as the table says. */
export type Findings = { cells: number; faults: string[] }

const LISTS: Operation[] = ['list', 'list drafts']
const READS: Operation[] = ['read', 'count', 'versions', 'read version']
const OF_VERSIONS: Operation[] = ['versions', 'read version', 'restore', 'publish', 'unpublish']

/** Changes that say nothing of their own, by collection; where none is named, whatever text the sample has. */
const EDITS: Record<string, (actor: Actor) => Record<string, unknown>> = {
  sites: () => ({ telephone: '0' }),
  'file-pages': () => ({ text: 'sửa' }),
  holidays: () => ({ name: 'sửa' }),
  'payload-locked-documents': ({ user }) => ({ user: { relationTo: 'users', value: user?.id } }),
}

/** Tries every cell of the named collections, by every person or those named, over REST and the Local API. */
export async function walk(
  world: World,
  collections: string[],
  actors: Actor[] = world.actors,
): Promise<Findings> {
  const findings: Findings = { cells: 0, faults: [] }
  const heard = (actor: Actor, path: string, text: string) => {
    const leaked = foreignMarks(world, actor, path).find((mark) => text.includes(mark))
    if (leaked) findings.faults.push(`${path} as ${actor.name}: tells of ${leaked}`)
  }
  for (const api of [restApi(world, heard), localApi(world)]) {
    for (const collection of collections) {
      await Promise.all(actors.map((actor) => walkAs(world, api, actor, collection, findings)))
    }
  }
  return findings
}

/** Texts that no answer to the person may hold; nobody else's request sends them either. */
function foreignMarks(world: World, { name, site }: Actor, path: string): string[] {
  // A citizen reads public files; which, the table says.
  if (name === 'system' || (name === 'stranger' && path.startsWith('GET media'))) return []
  return Object.values(world.spots.sites ?? {})
    .filter((spot) => spot.site !== site)
    .map(({ relation }) => world.markOf(relation))
}

async function walkAs(world: World, api: Api, actor: Actor, collection: string, findings: Findings) {
  const judge = (operation: Operation, spot: Spot, outcome: string) => {
    findings.cells += 1
    const wanted = mayDo(collection, operation, actor, spot) ? 'done' : 'refused'
    if (outcome !== wanted)
      findings.faults.push(`${cellName(api, operation, collection, spot, actor)}: ${outcome}, not ${wanted}`)
  }
  const spots = world.spots[collection] ?? []
  for (const operation of LISTS) {
    const shown = await api.list(actor, collection, operation === 'list drafts')
    for (const spot of spots) judge(operation, spot, shown.has(spot.id) ? 'done' : 'refused')
  }
  for (const operation of OPERATIONS) {
    if (!isApplicable(world, collection, operation)) continue
    for (const spot of spots.filter((each) => isTried(operation, each, spots))) {
      const isToSucceed = mayDo(collection, operation, actor, spot)
      const what = await prepare(world, { actor, collection, operation, spot, isToSucceed })
      judge(operation, spot, await api.attempt(actor, operation, what))
    }
  }
}

/** For example `rest delete news other draft as editor`. */
function cellName({ name }: Api, operation: Operation, collection: string, spot: Spot, actor: Actor): string {
  return [name, operation, collection, spot.relation, spot.state, 'as', actor.name].filter(Boolean).join(' ')
}

function mayDo(collection: string, operation: Operation, actor: Actor, spot: Spot): boolean {
  return isMeant(EXPECTED[collection]?.[operation] ?? '', actor, spot)
}

function isApplicable(world: World, collection: string, operation: Operation): boolean {
  if (LISTS.includes(operation)) return false
  if (OF_VERSIONS.includes(operation)) return world.hasDrafts(collection)
  // Its address names the own preference, never a row.
  if (collection === 'payload-preferences' && operation === 'delete') return false
  if (operation === 'unlock') return collection === 'users'
  if (operation === 'duplicate') return world.canBeCopied(collection)
  if (operation === 'upload' || operation === 'create')
    return world.takesFiles(collection) === (operation === 'upload')
  return true
}

/** Reading is tried in every state; writing once at each site, in the state in which it means something. */
function isTried(operation: Operation, spot: Spot, spots: Spot[]): boolean {
  if (READS.includes(operation)) return true
  const states = spots.filter(({ relation }) => relation === spot.relation)
  return spot === (operation === 'unpublish' ? states.at(-1) : states[0])
}

type Plan = {
  actor: Actor
  collection: string
  operation: Operation
  spot: Spot
  isToSucceed: boolean
}

/** What is to succeed gets an item of its own; what is to be refused is tried on the standing one. */
async function prepare(world: World, plan: Plan): Promise<Try> {
  const { actor, collection, operation, isToSucceed } = plan
  const spot = await itemFor(world, plan)
  const isMaking = ['create', 'upload', 'duplicate'].includes(operation)
  const data =
    isMaking && isToSucceed
      ? await world.sample(collection, plan.spot.relation)
      : await sent(world, plan, spot)
  return {
    collection,
    spot,
    data,
    edit: EDITS[collection]?.(actor) ?? { updatedAt: new Date().toISOString() },
  }
}

async function itemFor(world: World, { collection, operation, spot, isToSucceed }: Plan): Promise<Spot> {
  const isHarmless = READS.includes(operation) || ['create', 'upload', 'duplicate'].includes(operation)
  if (!isToSucceed || isHarmless || collection === 'sites') return spot
  const relation: Relation = spot.relation
  const id = await world.another(collection, relation, operation === 'unpublish')
  return { ...spot, id, version: await world.versionOf(collection, id) }
}

async function sent(world: World, { collection, operation, spot }: Plan, item: Spot) {
  if (operation === 'unlock') {
    const { email } = await world.payload.findByID({ collection: 'users', id: item.id, depth: 0 })
    return { email }
  }
  const isMaking = ['create', 'upload', 'duplicate'].includes(operation)
  return isMaking ? world.plainSample(collection, spot.relation) : {}
}
