import type { PayloadRequest } from 'payload'

/** The name of an agency of the list by its id; `null` for none. */
export async function agencyName(req: PayloadRequest, id: string): Promise<string | null> {
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: id } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.name ?? null
}
