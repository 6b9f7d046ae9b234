import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { PayloadRequest } from 'payload'
import { sitesOf } from './people'

/** A site that the person works at. */
export type ActingSite = { id: string; name: string }

/** The sites that the person works at, by name; only one where the person has chosen it in the admin. */
export async function actingSites(req: PayloadRequest): Promise<ActingSite[]> {
  const own = sitesOf(req.user)
  if (own.length === 0) return []
  const chosen = String(getTenantFromCookie(req.headers, 'text'))
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { id: { in: own.includes(chosen) ? [chosen] : own } },
    select: { name: true },
    locale: 'vi',
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
