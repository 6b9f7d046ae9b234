import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

/**
 * Takes off what an earlier import wrote for a spelling that is now known to be another spelling of one number: its
 * address leads to the document from now on. What is not there, or not public, is left alone, so repeating it changes
 * nothing.
 */
export async function retireSpellings(
  payload: Payload,
  { sourceName, site }: { sourceName: string; site: string },
  documents: { sourceId: string; spellings?: string[] }[],
): Promise<void> {
  const mainOf = new Map(
    documents.flatMap(({ sourceId, spellings = [] }) =>
      spellings.filter((spelling) => spelling !== sourceId).map((spelling) => [spelling, sourceId] as const),
    ),
  )
  if (mainOf.size === 0) return
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: {
      sourceName: { equals: sourceName },
      sourceId: { in: [...mainOf.keys(), ...mainOf.values()] },
      site: { equals: site },
      _status: { equals: 'published' },
    },
    select: { sourceId: true },
    depth: 0,
    pagination: false,
  })
  const ids = new Map(docs.map(({ id, sourceId }) => [sourceId ?? '', id]))
  for (const [spelling, sourceId] of mainOf) {
    const [old, main] = [ids.get(spelling), ids.get(sourceId)]
    if (old && main) await retire(payload, old, main)
  }
}

async function retire(payload: Payload, old: string, main: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await payload.update({
      collection: 'slug-history',
      where: { collection: { equals: 'legal-documents' }, itemId: { equals: old } },
      data: { itemId: main },
      depth: 0,
      req,
    })
    await payload.update({
      collection: 'legal-documents',
      id: old,
      data: { _status: 'draft' },
      draft: false,
      depth: 0,
      req,
    })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
