import { pick, randomFrom } from '../../seed/random'
import type { Searcher } from './searcher'
import type { ShownHit } from './scores'

/** One thing to type, and what must stand first for it. */
export type Trial = { query: string; isRight: (first: ShownHit | undefined) => boolean }

/** How often the right one stood first. */
export type TrialScore = { what: string; right: number; of: number; goal: number; wrong: string[] }

/** Types every query at a site and looks at the first result. `goal` is a share. */
export async function tryAll(
  what: string,
  goal: number,
  trials: Trial[],
  { searcher, site }: { searcher: Searcher; site: string },
): Promise<TrialScore> {
  const wrong: string[] = []
  for (const { query, isRight } of trials) {
    const [first] = await searcher(query, site)
    if (!isRight(first)) wrong.push(`“${query}” → ${first ? `“${first.title}”` : 'không có kết quả'}`)
  }
  return { what, right: trials.length - wrong.length, of: trials.length, goal, wrong }
}

/** As many different items as wanted, or all; the same ones for the same list and seed. */
export function sample<Item>(items: Item[], count: number, seed: string): Item[] {
  const random = randomFrom(seed)
  const left = [...items]
  const drawn: Item[] = []
  while (drawn.length < count && left.length > 0) {
    const item = pick(random, left)
    drawn.push(item)
    left.splice(left.indexOf(item), 1)
  }
  return drawn
}
