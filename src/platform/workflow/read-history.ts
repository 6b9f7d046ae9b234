import type { PayloadRequest } from 'payload'
import { displayInstant } from '../time/display-instant'
import { wordsOfState, wordsOfStep } from './words'
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
    what: `${wordsOfStep(action)}${change(before, after)}`,
    who: actor,
    note: note ?? null,
  }))
}

function change(before?: string | null, after?: string | null): string {
  if (!before || !after || before === after) return ''
  return ` (${wordsOfState(before).toLowerCase()} → ${wordsOfState(after).toLowerCase()})`
}
