import type { PayloadRequest } from 'payload'

/** Who made public what an archive brought. */
const ACTOR = 'Nhập gói trang'

type Mark = { id: string; action: 'publish' | 'unpublish'; hash: string }

/** Writes down that an archive is being brought in (`unpublish`), or that all of it is in (`publish`). */
export async function mark(req: PayloadRequest, { id, action, hash }: Mark): Promise<void> {
  const data = { collection: 'sites', itemId: id, site: id, action, hash, actor: ACTOR }
  await req.payload.create({ collection: 'publications', data, depth: 0, req })
}

/** The last such line of a site; `null` for one that no archive made. */
export async function lastMark(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { collection: { equals: 'sites' }, itemId: { equals: id }, actor: { equals: ACTOR } },
    sort: ['-createdAt', '-id'],
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
