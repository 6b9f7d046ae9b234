import { OWN_ENDPOINTS, TRIED_ELSEWHERE, extraEndpoints, type Target } from './endpoint-table'
import { call } from './rest-call'
import { isMeant } from './table'
import type { Findings } from './walk'
import type { Relation, World } from './world'

const RELATIONS: Relation[] = ['own', 'parent', 'child', 'other', 'root']
const REFUSALS = [400, 401, 403, 404, 501]
/** The guard was passed, and what was sent is refused for what it is. */
const BEYOND_THE_GUARD = [200, 201, 303, 409, 423]

/** Addresses that have no row, and rows that have no address. */
export function unknownEndpoints(world: World): string[] {
  const all = extraEndpoints(world)
  const rows = [...Object.keys(OWN_ENDPOINTS), ...TRIED_ELSEWHERE]
  return [...all.filter((name) => !rows.includes(name)), ...rows.filter((name) => !all.includes(name))]
}

/** Calls every address of our own as everyone, for the items of every site. */
export async function tryEndpoints(world: World): Promise<Findings> {
  const findings: Findings = { cells: 0, faults: [] }
  for (const [name, { path, data, may }] of Object.entries(OWN_ENDPOINTS)) {
    const method = name.split(' ')[1]?.toUpperCase() ?? ''
    for (const relation of RELATIONS) {
      const spot = world.spots.sites?.find((each) => each.relation === relation)
      if (!spot) continue
      const target: Target = { site: spot.site, id: (collection) => idAt(world, collection, relation) }
      for (const actor of world.actors) {
        findings.cells += 1
        const { status, text } = await call(actor, method, path(target), data?.(target))
        const wanted = isMeant(may, actor, spot)
        const isPast = BEYOND_THE_GUARD.includes(status) || (status === 400 && wanted)
        if (isPast !== wanted || !(isPast || REFUSALS.includes(status)))
          findings.faults.push(`${name} ${relation} as ${actor.name}: ${status} ${text.slice(0, 120)}`)
      }
    }
  }
  return findings
}

function idAt(world: World, collection: string, relation: Relation): string {
  const spots = world.spots[collection] ?? []
  return spots.find((spot) => spot.relation === relation || spot.relation === 'none')?.id ?? ''
}
