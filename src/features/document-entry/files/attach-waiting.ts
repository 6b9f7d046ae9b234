import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { mayEnter, personBehind } from '../batches/batch-request'
import { isAway } from '../batches/is-away'
import { type StoredDocument, storedDocuments } from '../check/stored-documents'
import type { DocumentKind } from '../columns'
import { attachFile, type DocumentRef } from './attach-file'
import { FileMissing, FileRefused } from './create-medium'
import { numbersInName } from './file-name-numbers'
import { FILE_COLUMNS, type FileRecord, refuseFile, tellWhyWaiting } from './file-records'
import { rowCandidates } from './match-files'
import { byNumber, matchName } from './match-name'

const FILES_AT_A_TIME = 10
/** A document may be entered by hand later: what waits in vain is looked at again. */
const AGAIN_AFTER = sql`interval '10 minutes'`

type WaitingFile = FileRecord & { kind: DocumentKind | null; confirmedBy: string | null }

/**
 * Attaches files whose document is there: those of a batch once it is written, those of a watched folder at any time. What
 * fits none or several documents waits for a clerk, and says why. @returns how many files were looked at
 */
export async function attachWaitingFiles(payload: Payload, signal: AbortSignal): Promise<number> {
  const db = payload.db.drizzle
  const { rows } = await db.execute(sql`
    select w.*, b.kind, b.confirmed_by_id as "confirmedBy"
    from (select ${FILE_COLUMNS}, problem, created_at, updated_at from document_batch_files where state = 'waiting') w
    left join document_batches b on b.id = w.batch
    where (w.batch is null or b.state in ('done', 'failed') and b.confirmed_by_id is not null)
      and (w.problem is null or w.updated_at < now() - ${AGAIN_AFTER})
    order by w.problem is not null, w.created_at limit ${FILES_AT_A_TIME}`)
  for (const file of rows as WaitingFile[]) {
    if (signal.aborted) break
    await attachOne(payload, file)
  }
  return rows.length
}

async function attachOne(payload: Payload, file: WaitingFile): Promise<void> {
  const db = payload.db.drizzle
  const wait = (problem: string) => tellWhyWaiting(db, file.id, problem)
  const documents = await documentsNamedBy(payload, file)
  const [document, ...others] = documents
  if (!document) return wait('Chưa có văn bản nào mang số này; hãy chọn văn bản.')
  if (others.length > 0) return wait(`Có ${documents.length} văn bản cùng số này; hãy chọn đúng văn bản.`)
  const person = await actor(payload, file)
  if (person === 'nobody')
    return wait('Người xác nhận lần nhập không còn quyền ở trang này; hãy gắn bằng tay.')
  try {
    if ((await attachFile(payload, file, document, person)) === 'gone') await wait('Văn bản vừa bị xóa.')
  } catch (error) {
    if (error instanceof FileRefused) await refuseFile(db, file.id, error.message)
    else if (error instanceof FileMissing) await wait('Tệp không còn trên máy chủ; hãy thả lại tệp.')
    else if (error instanceof Refusal) await wait(error.message)
    else if (isAway(error)) throw error
    else {
      payload.logger.error({ err: error, msg: `A file could not be attached: ${file.id}` })
      await wait('Chưa gắn được vì lỗi ngoài dự kiến; cổng sẽ thử lại, chi tiết có trong nhật ký.')
    }
  }
}

/** The rows of its batch first; what they do not know, the documents of the site. */
async function documentsNamedBy(payload: Payload, file: WaitingFile): Promise<DocumentRef[]> {
  const db = payload.db.drizzle
  if (file.batch && file.kind) {
    const { kind } = file
    const rows = (await rowCandidates(db, file.batch)).filter(({ itemId }) => itemId)
    const items = matchName(file.originalName, byNumber(rows))?.items.map(({ itemId }) => itemId ?? '') ?? []
    if (items.length > 0) return [...new Set(items)].map((id) => ({ kind, id }))
  }
  const keys = numbersInName(file.originalName).map(({ key }) => key)
  const kinds: DocumentKind[] = file.kind ? [file.kind] : ['legal-documents', 'directives']
  const stored: StoredDocument[] = []
  for (const kind of kinds) stored.push(...(await storedDocuments(db, kind, file.site, keys)))
  return matchName(file.originalName, byNumber(stored))?.items ?? []
}

/** In whose name: the portal's for an administrator's folder, else that of who confirmed the batch, while he may. */
async function actor(payload: Payload, file: WaitingFile): Promise<TypedUser | null | 'nobody'> {
  if (!file.batch) return null
  const person = await personBehind(payload, file.confirmedBy)
  return person && mayEnter(person, file.site) ? person : 'nobody'
}
