import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { mayPublishAlone } from '@/platform/publishing/publish-rule'
import { idOf } from '@/platform/publishing/references'
import { updatePublished } from '@/platform/publishing/update-published'
import { assertNotEnded } from '@/platform/sites/ended-site'
import { inTransaction } from '../batches/batch-request'
import { databaseOf } from '../batches/batch-state'
import type { DocumentKind } from '../columns'
import { createMedium } from './create-medium'
import { FILE_COLUMNS, type FileRecord } from './file-records'
import { removeStored } from './stored-files'

export type DocumentRef = { kind: DocumentKind; id: string }

const TABLES = { 'legal-documents': sql`legal_documents`, directives: sql`directives` }

/** What became of a file: public at once, in a draft that waits for approval, or no longer there to be attached. */
export type Attached = 'public' | 'draft' | 'gone'

/**
 * Adds a waiting file to the files of a document, once. A published document is changed in public only where the person may
 * publish alone, or where the portal itself acts (`person` is null: an administrator's folder); else the file joins its draft.
 * Throws FileRefused, FileMissing, and a Refusal at a site that has ended.
 */
export async function attachFile(
  payload: Payload,
  file: FileRecord,
  document: DocumentRef,
  person: TypedUser | null,
): Promise<Attached> {
  const attached = await inTransaction(payload, { user: person }, (req) => attachIn(req, file.id, document))
  if (attached !== 'gone') await removeStored(file.storedName)
  return attached
}

async function attachIn(req: PayloadRequest, fileId: string, document: DocumentRef): Promise<Attached> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select ${FILE_COLUMNS} from document_batch_files where id = ${fileId} and state = 'waiting' for update`)
  const [file] = rows as FileRecord[]
  if (!file) return 'gone'
  await assertNotEnded(req, file.site)
  const held = await db.execute(sql`
    select document_number as number, _status as status from ${TABLES[document.kind]}
    where id = ${document.id} and site_id = ${file.site} for no key update`)
  const [row] = held.rows as { number: string; status: string }[]
  if (!row) return 'gone'
  const medium = await createMedium(req, file, row.number)
  const isPublic = row.status === 'published' && (await mayChangePublished(req, document, file.site))
  if (isPublic) await addToPublished(req, document, medium)
  await addToDraft(req, document, medium)
  await db.execute(sql`
    update document_batch_files
    set state = 'attached', problem = null, item_id = ${document.id}, media_id = ${medium}, updated_at = now()
    where id = ${file.id}`)
  return isPublic ? 'public' : 'draft'
}

async function mayChangePublished(
  req: PayloadRequest,
  { kind }: DocumentRef,
  site: string,
): Promise<boolean> {
  return !req.user || mayPublishAlone(req, kind, site)
}

async function addToPublished(req: PayloadRequest, { kind, id }: DocumentRef, medium: string): Promise<void> {
  const { payload } = req
  const published = await payload.findByID({ collection: kind, id, draft: false, depth: 0, req })
  const files = [...mediaIn(published.files), medium]
  await updatePublished({ payload, req, collection: kind, id }, { files })
}

/** The latest version too: a draft that has files of its own would take the new one away when it is published. */
async function addToDraft(req: PayloadRequest, { kind, id }: DocumentRef, medium: string): Promise<void> {
  const { payload } = req
  const latest = await payload.findByID({ collection: kind, id, draft: true, depth: 0, req })
  const files = mediaIn(latest.files)
  if (files.includes(medium)) return
  await payload.update({
    collection: kind,
    id,
    data: { files: [...files, medium] },
    draft: true,
    overrideAccess: !req.user,
    depth: 0,
    req,
  })
}

function mediaIn(files: unknown): string[] {
  return Array.isArray(files) ? files.map(idOf).filter((id) => id !== null) : []
}
