import type { Payload } from 'payload'
import type { SearchableCollection } from './searchable'
import { syncItems } from './sync-items'

/** Brings the index up to date with all published items that quote the name of reference data, such as a sector. */
export async function syncQuoting(
  payload: Payload,
  list: SearchableCollection[],
  { collection, ids }: { collection: string; ids: string[] },
): Promise<void> {
  for (const entry of list) {
    const field = Object.entries(entry.quotes ?? {}).find(([quoted]) => quoted === collection)?.[1]
    if (!field) continue
    const { docs } = await payload.find({
      collection: entry.collection,
      where: { and: [{ [field]: { in: ids } }, { _status: { equals: 'published' } }] },
      select: {},
      depth: 0,
      pagination: false,
    })
    await syncItems(
      payload,
      entry,
      docs.map(({ id }) => id),
    )
  }
}
