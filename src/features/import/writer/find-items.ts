import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Item = Record<string, unknown> & { id: string; _status?: string | null }

/**
 * The stored items that match, with the named fields or all of them. Of an item that is not public the latest draft counts: there an
 * earlier import left what it wrote.
 */
export async function findItems(
  collection: CollectionSlug,
  where: Where,
  fields: string[] | 'all',
  req: PayloadRequest,
): Promise<Item[]> {
  const find = async (wanted: Where, draft: boolean) => {
    const { docs } = await req.payload.find({
      collection,
      where: wanted,
      ...(fields === 'all' ? {} : { select: selectionOf(fields) }),
      draft,
      depth: 0,
      pagination: false,
      req,
    })
    return docs as unknown as Item[]
  }
  const rows = await find(where, false)
  const hidden = rows.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  if (hidden.length === 0) return rows
  const drafts = new Map((await find({ id: { in: hidden } }, true)).map((draft) => [draft.id, draft]))
  return rows.map((row) => drafts.get(row.id) ?? row)
}

function selectionOf(fields: string[]): never {
  return Object.fromEntries([...fields, '_status'].map((field) => [field, true])) as never
}
