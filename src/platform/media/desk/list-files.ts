import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../../lists/sql-rows'
import { isUsed } from './delete-unused'

/** The lists of the desk. */
export const FILE_LISTS = ['chua-dung', 'chua-mo-ta'] as const
export type FileList = (typeof FILE_LISTS)[number]

/** A file as the desk lists it. `changedAt` is ISO. */
export type ListedFile = {
  id: string
  name: string
  alt: string | null
  mimeType: string
  bytes: number
  thumbnail: string | null
  createdAt: string
}

export const FILES_PER_PAGE = 48

const CONDITIONS: Record<FileList, SQL> = {
  'chua-dung': sql`NOT ${isUsed}`,
  'chua-mo-ta': sql`m.mime_type LIKE 'image/%' AND btrim(coalesce(m.alt, '')) = ''`,
}

/** One page of a list of a site's files, newest first. */
export async function listFiles(site: string, list: FileList, page: number): Promise<ListedFile[]> {
  const rows = await sqlRows<ListedFile & { bytes: string }>(sql`
    SELECT m.id::text, coalesce(m.original_name, m.filename, '') AS name, m.alt, coalesce(m.mime_type, '') AS "mimeType",
      coalesce(m.filesize, 0) AS bytes, m.sizes_thumbnail_filename AS thumbnail, m.created_at AS "createdAt"
    FROM media m WHERE m.site_id = ${site}::uuid AND ${CONDITIONS[list]}
    ORDER BY m.created_at DESC, m.id DESC LIMIT ${FILES_PER_PAGE} OFFSET ${(page - 1) * FILES_PER_PAGE}`)
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }))
}

/** How many files each list of a site has. */
export async function countFiles(site: string): Promise<Record<FileList, number>> {
  const [row] = await sqlRows<Record<FileList, number>>(sql`
    SELECT count(*) FILTER (WHERE ${CONDITIONS['chua-dung']})::int AS "chua-dung",
      count(*) FILTER (WHERE ${CONDITIONS['chua-mo-ta']})::int AS "chua-mo-ta"
    FROM media m WHERE m.site_id = ${site}::uuid`)
  return row ?? { 'chua-dung': 0, 'chua-mo-ta': 0 }
}
