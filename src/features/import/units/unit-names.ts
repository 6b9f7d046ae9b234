import type { Payload } from 'payload'
import { idOf } from '@/platform/publishing/references'
import { referenceKey } from '../writer/reference-key'

type Named = { id: string; name: string; parent: string | null; isOld: boolean }

/** The stored units by name and place: the map of new and old units has identifiers of its own. */
export class UnitNames {
  private constructor(private readonly byPath: Map<string, Named[]>) {}

  static async load(payload: Payload): Promise<UnitNames> {
    const { docs } = await payload.find({
      collection: 'administrative-units',
      select: { name: true, parent: true, validUntilOn: true },
      depth: 0,
      pagination: false,
    })
    const units = new Map(
      docs.map(({ id, name, parent, validUntilOn }) => [
        id,
        { id, name, parent: idOf(parent), isOld: Boolean(validUntilOn) },
      ]),
    )
    const pathOf = ({ name, parent, isOld }: Named) => {
      const above = parent ? units.get(parent) : undefined
      const top = above?.parent ? units.get(above.parent) : undefined
      return pathKey(
        isOld,
        [name, above?.name, top?.name].filter((part) => part !== undefined),
      )
    }
    return new UnitNames(Map.groupBy(units.values(), pathOf))
  }

  /** The id of the unit with this name inside the units named after it; `undefined` for none or several. */
  find(period: 'old' | 'new', ...path: string[]): string | undefined {
    const found = this.byPath.get(pathKey(period === 'old', path)) ?? []
    return found.length === 1 ? found[0]?.id : undefined
  }
}

/** A province is known without its tier: one became a city between the two lists. */
const PROVINCE_TIER = /^(tỉnh|thành phố)\s/i

function pathKey(isOld: boolean, path: string[]): string {
  const names = path.map((name, index) => {
    const words = name.normalize('NFC').replace(/[^\p{L}\d]+/gu, ' ')
    return referenceKey(index === path.length - 1 ? words.replace(PROVINCE_TIER, '') : words)
  })
  return [isOld ? 'old' : 'new', path.length, ...names].join('/')
}
