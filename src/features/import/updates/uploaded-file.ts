import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { normaliseText } from '@/platform/text/normalise'
import { removeLines } from './import-lines'

/** The whole national database is 5 MB as packed JSON, 49 MB unpacked; the admin packs what is not. */
const LARGEST_FILE_BYTES = 60 * 1024 * 1024

/** How names of files that can be read end; what a file really is its content tells. */
const KNOWN_ENDINGS = /\.(jsonl|json|xlsx|tar|tgz|gz)$/i

/** A file gets a name of our own: one from outside is never part of a path. */
export const renameAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return args
  if (!req.file) throw new Refusal('Hãy chọn một tệp.', 400)
  if (req.file.size > LARGEST_FILE_BYTES)
    throw new Refusal('Tệp lớn hơn 60 MB. Hãy nén tệp bằng gzip hoặc chia nhỏ.', 400)
  const original = normaliseText(req.file.name).split(/[\\/]/).at(-1)?.slice(-200) ?? ''
  const [, ending] = KNOWN_ENDINGS.exec(original) ?? []
  if (!ending)
    throw new Refusal('Chỉ nhập được tệp .jsonl, .json, .xlsx, .tar hoặc các tệp ấy nén thành .gz.', 400)
  req.context.originalName = original
  req.file.name = `${randomUUID()}.${ending.toLowerCase()}`
  return args
}

/** What people called the file, and who brought it: written by us, whatever was sent. */
export const keepOriginalName: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create'
    ? {
        ...data,
        state: 'checking',
        originalName: req.context.originalName,
        startedBy: req.user?.email ?? 'Hệ thống',
      }
    : data

/** Its lines go with an import; one that the worker has in hand stays. */
export const removeOwnLines: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { rows } = await req.payload.db.drizzle.execute(
    sql`select 1 from procedure_imports where id = ${String(id)} and state in ('checking', 'writing')`,
  )
  if (rows.length > 0) throw new Refusal('Lần nhập này đang được xử lý, chưa xóa được.', 409)
  await removeLines(req.payload, String(id))
}
