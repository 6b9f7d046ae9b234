import type { PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { exportedLine } from './format/exported-text'
import { type PortalRecord, portalRecordOf } from './format/portal-record'
import { References } from './format/references'
import { type StoredRow, storedRows } from './format/stored-rows'

/** What the list of procedures is filtered and sorted by. */
export type ListQuery = { where?: Where; search?: string; sort?: string | string[] }

/** A procedure of the list, with what informs the reader of the file but is not imported. */
export type ExportedProcedure = PortalRecord & {
  state: 'published' | 'draft'
  missingParts: unknown
  address: string
}

const BATCH_SIZE = 100

/**
 * The procedures of a filtered list as the person may read them, in its order, some hundred in memory at a time.
 * @throws Forbidden when the person may not read procedures
 */
export async function exportedIds(
  req: PayloadRequest,
  { where, search, sort }: ListQuery,
): Promise<string[]> {
  const { config } = collectionOf(req)
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: mergeListSearchAndWhere({ collectionConfig: config, search: search ?? '', where: where ?? {} }),
    ...(sort ? { sort } : {}),
    // The list shows the latest drafts, so its filters mean them.
    draft: true,
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The procedures with these ids, whole, in this order. One that was deleted meanwhile is left out. */
export async function* exportedProcedures(
  req: PayloadRequest,
  ids: string[],
): AsyncGenerator<ExportedProcedure> {
  const { flattenedFields } = collectionOf(req).config
  const references = await References.load(req.payload, (name) => exportedLine(name) ?? '', req)
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    const batch = ids.slice(start, start + BATCH_SIZE)
    const rows = await storedRows(req, { id: { in: batch } }, false)
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of batch) {
      const row = byId.get(id)
      if (row) yield { ...portalRecordOf(flattenedFields, row, references.nameOf), ...informationOf(row) }
    }
  }
}

function informationOf({ _status, missingParts, slug }: StoredRow) {
  return {
    state: _status === 'published' ? ('published' as const) : ('draft' as const),
    missingParts: missingParts ?? [],
    address: `/thu-tuc/${String(slug)}`,
  }
}

function collectionOf({ payload }: PayloadRequest) {
  return payload.collections.procedures
}
