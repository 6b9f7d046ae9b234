import type { PayloadRequest } from 'payload'
import { findRootSiteId } from '../sites/root-site'

/** The name of the root site; `Một Cổng` before there is one. */
export async function portalName(req: PayloadRequest): Promise<string> {
  const id = await findRootSiteId(req.payload, req)
  if (!id) return 'Một Cổng'
  const { name } = await req.payload.findByID({
    collection: 'sites',
    id,
    select: { name: true },
    depth: 0,
    locale: 'vi',
    req,
  })
  return name
}
