import type { Media } from '@/payload-types'
import { call } from './rest-call'
import { isMeant } from './table'
import type { Findings } from './walk'
import type { World } from './world'

/** Every size of a file has an address of its own. */
const WHO: Record<string, string> = {
  media:
    'worker system@all stranger@public none@public expired@public worker@public root-publisher@public root-admin@public',
  'procedure-imports': 'root-publisher@all root-admin@all system@all',
}

/** Asks for every file by its address, as everyone: the private ones reach only those who see them in the admin. */
export async function tryFiles(world: World): Promise<Findings> {
  const findings: Findings = { cells: 0, faults: [] }
  for (const [collection, words] of Object.entries(WHO)) {
    for (const spot of world.spots[collection] ?? []) {
      const file = await world.payload.findByID({ collection: collection as 'media', id: spot.id, depth: 0 })
      for (const name of namesOf(file)) {
        for (const actor of world.actors) {
          findings.cells += 1
          const { status } = await call(actor, 'GET', `${collection}/file/${name}`)
          const wanted = isMeant(words, actor, spot) ? [200] : [401, 403, 404]
          if (!wanted.includes(status))
            findings.faults.push(
              `${collection}/file ${spot.relation} ${spot.state} as ${actor.name}: ${status}`,
            )
        }
      }
    }
  }
  return findings
}

function namesOf({ filename, sizes }: Partial<Pick<Media, 'filename' | 'sizes'>>): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return all.filter((name) => typeof name === 'string')
}
