import type { Payload } from 'payload'
import { pointer, type Pointer } from './archive-format'
import { isObject, type MapPointer } from './map-row'
import { itemBehind } from './natural-keys'

/** Where the items of an archive and those that it points to are on this portal. */
export class Pointers {
  /** Items of the archive that have been written, by their ids in it. */
  readonly placed = new Map<string, string>()
  private readonly elsewhere = new Map<string, string | null>()

  constructor(private readonly payload: Payload) {}

  /** Looks up what a row points to outside the archive, so that `mapped` knows it. */
  async lookUp(row: unknown): Promise<void> {
    for (const found of pointersIn(row)) {
      const { $ref } = found
      const name = keyOf(found)
      if ($ref.in === 'own' || this.elsewhere.has(name)) continue
      this.elsewhere.set(name, await itemBehind(this.payload, found))
    }
  }

  /** The id on this portal; `undefined` where there is none, which is told to `onMissing`. */
  mapped(onMissing: (missing: Pointer) => void): MapPointer {
    return (value, collection) => {
      const parsed = pointer.safeParse(value)
      if (!parsed.success || (collection && parsed.data.$ref.to !== collection)) return undefined
      const id = this.idOf(parsed.data)
      if (!id) onMissing(parsed.data)
      return id ?? undefined
    }
  }

  /** Whether this portal has what is pointed to, as far as has been written and looked up. */
  knows(found: Pointer): boolean {
    return this.idOf(found) !== null
  }

  private idOf(found: Pointer): string | null {
    const { $ref } = found
    return (
      ($ref.in === 'own' ? this.placed.get(`${$ref.to} ${$ref.key}`) : this.elsewhere.get(keyOf(found))) ??
      null
    )
  }
}

const keyOf = ({ $ref }: Pointer) => `${$ref.in} ${$ref.to} ${$ref.key}`

/** Every pointer in a row of an archive, at any depth. */
function pointersIn(value: unknown, depth = 0): Pointer[] {
  if (depth > 200) throw new RangeError('The row is nested too deeply.')
  if (Array.isArray(value)) return value.flatMap((inner) => pointersIn(inner, depth + 1))
  if (!isObject(value)) return []
  const parsed = '$ref' in value ? pointer.safeParse(value) : null
  if (parsed?.success) return [parsed.data]
  return Object.values(value).flatMap((inner) => pointersIn(inner, depth + 1))
}
