import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { contentHash, contentOf } from '../publishing/content-hash'
import type { StoredRow } from '../publishing/pending-draft'
import { Refusal } from '../publishing/refusal'
import { authorise, type PublicAct } from './authorise'
import { itemTitle } from './item-title'
import { markOf } from './marks'
import { holdOrMakeRow, holdRow, type Beginning, type ItemKey } from './workflow-row'

/** A write to an item, seen inside its transaction, after it. */
export type Write = {
  key: ItemKey
  site: string | null
  /** The row that the public reads, or would read. */
  row: StoredRow
  /** Of that row. */
  hash: string
  /** What it changed for the public, if anything. */
  act: PublicAct | null
  /** Whether the item was public before, or at any time. */
  wasPublic: boolean
  wasEverPublic: boolean
  operation: 'create' | 'update'
  /** Whether a person acts, whose rights count; else the portal does. */
  isByPerson: boolean
}

/**
 * Holds an item's row for a write, and judges the write where a person changed what the public sees. Throws a Refusal,
 * which rolls the write back. `null` for what the portal writes to items that no person has touched.
 */
export async function judgeWrite(req: PayloadRequest, write: Write): Promise<WorkflowItem | null> {
  const { act, hash, isByPerson, key } = write
  const held = isByPerson
    ? await holdOrMakeRow(req, key, () => stateBefore(req, write))
    : await holdRow(req, key)
  if (act && isByPerson && held) await authorise(req, held, { ...write, act })
  if (act === 'publish' && markOf(req)?.kind === 'schedule' && held?.approvedHash !== hash) {
    throw new Refusal('Nội dung khi đăng không còn đúng bản đã duyệt.', 409)
  }
  return held
}

/** The text before a write to an item that has no row yet: the version that the write replaced as the latest. */
async function stateBefore(req: PayloadRequest, write: Write): Promise<Beginning> {
  const { key, site, row, wasPublic, wasEverPublic, operation } = write
  const side = wasPublic ? 'published' : wasEverPublic ? 'down' : 'never'
  const nothing = { site, title: itemTitle(row), side, working: 'draft', contentHash: '' } as const
  if (operation === 'create') return nothing
  const { docs } = await req.payload.db.findVersions<StoredRow & { id: string }>({
    collection: key.collection as CollectionSlug,
    where: { parent: { equals: key.id } },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    req,
  })
  const before = (docs[1] as unknown as { version: StoredRow } | undefined)?.version
  if (!before) return nothing
  const isSettled = wasPublic && before._status === 'published'
  return { ...nothing, working: isSettled ? 'none' : 'draft', contentHash: contentHash(contentOf(before)) }
}
