import type { PayloadRequest, TypedUser } from 'payload'
import { readFilters, type WorkFilters } from './work-filters'
import type { DeskSection } from './desk-section'

const KEY = 'viec-cua-toi'

type Req = PayloadRequest & { user: TypedUser }

/** How the person narrowed the list last time; `null` for the first time. */
export async function rememberedFilters(req: Req, sections: DeskSection[]): Promise<WorkFilters | null> {
  const value = (await stored(req))?.value
  return value && typeof value === 'object'
    ? readFilters(value as Record<string, string>, sections, req.user)
    : null
}

/** Keeps how the person narrows the list, for that person alone. */
export async function rememberFilters(req: Req, { viec, loai, trang }: WorkFilters): Promise<void> {
  const value = Object.fromEntries(Object.entries({ viec, loai, trang }).filter(([, each]) => each !== null))
  const known = await stored(req)
  if (known && JSON.stringify(known.value) === JSON.stringify(value)) return
  const { payload, user } = req
  const data = { key: KEY, user: { relationTo: 'users' as const, value: String(user.id) }, value }
  const collection = 'payload-preferences'
  if (known) await payload.update({ collection, id: known.id, data, depth: 0, req })
  else await payload.create({ collection, data, depth: 0, req })
}

async function stored({ payload, user }: Req) {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      key: { equals: KEY },
      'user.relationTo': { equals: 'users' },
      'user.value': { equals: user.id },
    },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}
