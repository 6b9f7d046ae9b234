import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FileText } from '@/payload-types'
import { idOf } from '../../publishing/references'

/** How many files a screen shows. */
const PAGE_SIZE = 50

/** What needs somebody comes first. */
const ORDER: FileText['state'][] = ['failed', 'reading', 'waiting', 'done']

/** A page of the files that the person may see: failed ones first, then those that are being read, newest first. */
export async function listFileTexts(
  req: PayloadRequest,
  page: number,
): Promise<{ files: FileText[]; total: number }> {
  const counts = await Promise.all(
    ORDER.map((state) =>
      req.payload.count({
        collection: 'file-texts',
        where: { state: { equals: state } },
        overrideAccess: false,
        req,
      }),
    ),
  )
  const files: FileText[] = []
  let skip = (page - 1) * PAGE_SIZE
  for (const [at, state] of ORDER.entries()) {
    const count = counts[at]?.totalDocs ?? 0
    if (skip < count && files.length < PAGE_SIZE)
      files.push(...(await some(req, state, skip, PAGE_SIZE - files.length)))
    skip = Math.max(skip - count, 0)
  }
  return { files, total: counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0) }
}

async function some(
  req: PayloadRequest,
  state: FileText['state'],
  skip: number,
  count: number,
): Promise<FileText[]> {
  const { docs } = await req.payload.find({
    collection: 'file-texts',
    where: { state: { equals: state } },
    sort: ['-createdAt', 'id'],
    limit: skip + count,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.slice(skip)
}

/** Names of the sites that files belong to; a person at one site needs none. */
export async function siteNames(req: PayloadRequest, files: FileText[]): Promise<Map<string, string>> {
  const ids = [...new Set(files.map(({ site }) => idOf(site)).filter((id) => id !== null))]
  if (ids.length < 2) return new Map()
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select _parent_id::text as id, name from sites_locales where _locale = 'vi' and _parent_id::text in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`)
  return new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}

/** Pages of the list. */
export function pagesOf(total: number): number {
  return Math.max(Math.ceil(total / PAGE_SIZE), 1)
}
