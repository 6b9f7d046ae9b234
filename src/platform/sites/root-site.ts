import type { Payload, PayloadRequest } from 'payload'

const rootIds = new WeakMap<Payload, string>()
let remembered: string | null = null

/** The same for callers that cannot wait; `null` until somebody has asked, as every access rule of shared data does. */
export function rememberedRootSiteId(): string | null {
  return remembered
}

/**
 * The id of the root site, which keeps the shared reference data. It is created once and never replaced, so it is
 * remembered for the life of the process. Throws before the portal has a root site.
 */
export async function rootSiteId(payload: Payload, req?: PayloadRequest): Promise<string> {
  const known = rootIds.get(payload)
  if (known) return known
  const id = await findRootSiteId(payload, req)
  if (!id) throw new Error('Cổng chưa có trang gốc: hãy tạo một trang với dấu chọn "Trang gốc".')
  rootIds.set(payload, id)
  remembered = id
  return id
}

/** The id of the root site, or `null` before there is one. */
export async function findRootSiteId(payload: Payload, req?: PayloadRequest): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'sites',
    where: { isRoot: { equals: true } },
    limit: 1,
    depth: 0,
    select: {},
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs[0]?.id ?? null
}
