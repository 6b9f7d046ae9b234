import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

/** A stored procedure in all languages, with ids for what it points to. */
export type StoredRow = Record<string, unknown> & { id: string; code: string; _status?: string | null }

/**
 * Procedures as the public reads them; of one that is not public, its latest draft. What people are still preparing on a
 * public one is left out: it would go public with the import of the file.
 */
export async function storedRows(
  req: PayloadRequest,
  where: Where,
  overrideAccess: boolean,
): Promise<StoredRow[]> {
  const find = async (wanted: Where, draft: boolean) => {
    const { docs } = await req.payload.find({
      collection: 'procedures',
      where: wanted,
      draft,
      depth: 0,
      locale: 'all',
      pagination: false,
      overrideAccess,
      // Payload writes the language into the request that it is handed.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    return docs as unknown as StoredRow[]
  }
  const rows = await find(where, false)
  const hidden = rows.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  if (hidden.length === 0) return rows
  const drafts = new Map((await find({ id: { in: hidden } }, true)).map((draft) => [draft.id, draft]))
  return rows.map((row) => drafts.get(row.id) ?? row)
}
