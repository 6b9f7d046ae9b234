import type { PayloadRequest } from 'payload'
import { displayInstant } from '../time/display-instant'
import { PUBLIC_SIDES, WORKING_STATES } from './states'
import { SIDE_WORDS, STEP_WORDS, WORKING_WORDS, type Step } from './words'
import type { ItemKey } from './workflow-row'

/** A step as people read it. */
export type HistoryLine = { id: string; when: string; what: string; who: string; note: string | null }

const NEWEST = 50

/** The newest steps of an item, newest first. */
export async function readHistory(req: PayloadRequest, { collection, id }: ItemKey): Promise<HistoryLine[]> {
  const { docs } = await req.payload.find({
    collection: 'workflow-log',
    where: { collection: { equals: collection }, itemId: { equals: id } },
    sort: '-at',
    limit: NEWEST,
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, at, action, before, after, actor, note }) => ({
    id,
    when: displayInstant(at),
    what: `${isStep(action) ? STEP_WORDS[action] : action}${change(before, after)}`,
    who: actor,
    note: note ?? null,
  }))
}

function change(before?: string | null, after?: string | null): string {
  return before && after && before !== after ? ` (${wordOf(before)} → ${wordOf(after)})` : ''
}

function wordOf(state: string): string {
  const working = WORKING_STATES.find((each) => each === state)
  if (working) return WORKING_WORDS[working].toLowerCase()
  const side = PUBLIC_SIDES.find((each) => each === state)
  return side ? SIDE_WORDS[side].toLowerCase() : state
}

function isStep(action: string): action is Step {
  return action in STEP_WORDS
}
