import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DocumentBatch, DocumentBatchFile } from '@/payload-types'
import { Refusal } from '@/platform/publishing/refusal'
import { ENTRY_ROLES, mayEnter } from '../batches/batch-request'
import { isSystemAdmin, sitesWithRole } from '@/platform/users/memberships'

export const uuid = z.uuid()
export const kind = z.enum(['legal-documents', 'directives'])

const NOT_ALLOWED = 'Chỉ văn thư hoặc người duyệt đăng của trang này được nhập văn bản.'

/** Throws 401 for nobody, 403 for whoever enters documents nowhere. */
export function assertEntersSomewhere({ user }: PayloadRequest): void {
  if (!user) throw new Refusal('Hãy đăng nhập để nhập văn bản.', 401)
  if (!isSystemAdmin(user) && sitesWithRole(user, ENTRY_ROLES).length === 0)
    throw new Refusal(NOT_ALLOWED, 403)
}

/** Throws 401 for nobody, 403 for whoever may not enter documents at the site. */
export function assertMayEnter(req: PayloadRequest, site: string): void {
  assertEntersSomewhere(req)
  if (!mayEnter(req.user, site)) throw new Refusal(NOT_ALLOWED, 403)
}

/**
 * What the address names, where the person may act on it. Throws 404 where there is none that the person may see, 403 where
 * it may only be seen.
 */
export async function batchAt(req: PayloadRequest): Promise<DocumentBatch & { site: string }> {
  return itemAt(req, 'document-batches', 'Không có lần nhập này.')
}

export async function fileAt(req: PayloadRequest): Promise<DocumentBatchFile & { site: string }> {
  return itemAt(req, 'document-batch-files', 'Không có tệp này.')
}

async function itemAt<Slug extends 'document-batches' | 'document-batch-files'>(
  req: PayloadRequest,
  collection: Slug,
  missing: string,
): Promise<(Slug extends 'document-batches' ? DocumentBatch : DocumentBatchFile) & { site: string }> {
  assertEntersSomewhere(req)
  const id = uuid.safeParse(req.routeParams?.id)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id.success ? id.data : '' } },
    limit: id.success ? 1 : 0,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [item] = id.success ? docs : []
  if (!item || typeof item.site !== 'string') throw new Refusal(missing, 404)
  assertMayEnter(req, item.site)
  return item as never
}

/** What was sent as JSON, in the form that is expected. Throws 400. */
export async function dataOf<Form extends z.ZodType>(
  req: PayloadRequest,
  form: Form,
): Promise<z.infer<Form>> {
  await addDataAndFileToRequest(req)
  const data = form.safeParse(req.data ?? {})
  if (!data.success) throw new Refusal('Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.', 400)
  return data.data
}
