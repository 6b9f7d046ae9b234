import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { markOf } from './marks'
import { partyOf, refusalOf } from './party'
import { obstacleTo, type Action, type Situation } from './states'
import type { ItemKey } from './workflow-row'

/** What a write does to the public side. */
export type PublicAct = 'publish' | 'unpublish'

type Judged = { key: ItemKey; site: string | null; hash: string; act: PublicAct; wasPublic: boolean }

/**
 * Judges a change of what the public sees by the state table, whichever way it was made: the admin's button, REST, bulk,
 * restore, duplicate. A text that differs from the one that stood there is the person's own. Throws a Refusal.
 */
export async function authorise(req: PayloadRequest, row: WorkflowItem, judged: Judged): Promise<void> {
  const { key, site, hash, act } = judged
  const mark = markOf(req)
  const action: Action = act === 'publish' && mark?.kind === 'emergency' ? 'emergency' : act
  const party = await partyOf(req, key, row, { site, contentHash: hash })
  const isPrepared = mark?.kind === 'prepared' && mark.by !== String(req.user?.id)
  const isSecond = party.isSecond || (party.fourEyes && isPrepared)
  const obstacle = obstacleTo(action, situationAt(row, judged), { ...party, isSecond })
  if (obstacle) throw refusalOf(action, obstacle)
}

/** The situation that the write met. What the public saw is asked of the publications, not of the row. */
function situationAt(row: WorkflowItem, { hash, wasPublic, act }: Judged): Situation {
  const isStanding = act === 'unpublish' || row.contentHash === hash
  return {
    working: isStanding ? row.working : 'draft',
    side: wasPublic ? 'published' : row.side === 'published' ? 'down' : row.side,
    isUnconfirmed: Boolean(row.emergencyAt),
  }
}
