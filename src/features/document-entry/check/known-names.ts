import type { Payload } from 'payload'
import { foldText } from '@/platform/search/language/fold-text'
import { normaliseText } from '@/platform/text/normalise'

export type Named = { id: string; name: string }

/** Share of a name that may be typed otherwise and still be meant. */
const MOST_DIFFERENCE = 0.34

/** Names that people may write, found in any spelling of case, blanks and – where only one fits – marks. */
export class Names {
  private readonly exact = new Map<string, Named>()
  private readonly folded = new Map<string, Named[]>()
  /** One misspelling often stands in hundreds of rows. */
  private readonly nearestTo = new Map<string, string | null>()

  constructor(readonly all: Named[]) {
    for (const named of all) {
      const key = exactKey(named.name)
      if (!this.exact.has(key)) this.exact.set(key, named)
      const rough = foldText(key)
      this.folded.set(rough, [...(this.folded.get(rough) ?? []), named])
    }
  }

  find(text: string): Named | null {
    const key = exactKey(text)
    const rough = this.folded.get(foldText(key)) ?? []
    return this.exact.get(key) ?? (rough.length === 1 ? (rough[0] ?? null) : null)
  }

  /** The known name that a person most likely meant; `null` where none is near. */
  nearest(text: string): string | null {
    const wanted = foldText(exactKey(text))
    if (wanted === '') return null
    const known = this.nearestTo.get(wanted)
    if (known !== undefined) return known
    const nearest = this.nearestOf(wanted)
    this.nearestTo.set(wanted, nearest)
    return nearest
  }

  private nearestOf(wanted: string): string | null {
    let best: { name: string; distance: number } | null = null
    for (const { name } of this.all) {
      const candidate = foldText(exactKey(name))
      const longest = Math.max(candidate.length, wanted.length)
      // Half a name that is part of a longer one is nearer than any misspelling.
      const isPart = wanted.length >= 4 && (candidate.includes(wanted) || wanted.includes(candidate))
      const distance = isPart
        ? Math.abs(candidate.length - wanted.length) / longest / 4
        : editDistance(candidate, wanted, Math.ceil(longest * MOST_DIFFERENCE)) / longest
      if (distance <= MOST_DIFFERENCE && (!best || distance < best.distance)) best = { name, distance }
    }
    return best?.name ?? null
  }
}

/** What rows point to, by name. */
export type KnownNames = { sectors: Names; agencies: Names; sites: Names }

export async function loadKnownNames(payload: Payload): Promise<KnownNames> {
  const all = async (collection: 'sectors' | 'agencies' | 'sites'): Promise<Named[]> => {
    const { docs } = await payload.find({
      collection,
      select: { name: true },
      locale: 'vi',
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return docs.map(({ id, name }) => ({ id, name }))
  }
  const [sectors, agencies, sites] = await Promise.all([all('sectors'), all('agencies'), all('sites')])
  return { sectors: new Names(sectors), agencies: new Names(agencies), sites: new Names(sites) }
}

function exactKey(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/[ðÐ]/g, 'đ')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim()
}

/** Letters to change, add or take away; whatever exceeds `most` counts as more than that. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const change = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1)
      now.push(Math.min(change, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[other.length] ?? most + 1
}
