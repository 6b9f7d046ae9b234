import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { Refusal } from '@/platform/publishing/refusal'
import { assertNotEnded } from '@/platform/sites/ended-site'
import type { BatchState } from '../batches/batch-state'
import type { DocumentKind } from '../columns'
import { attachFile } from '../files/attach-file'
import { FileMissing, FileRefused } from '../files/create-medium'
import { type FileRecord, recordFile, refuseFile } from '../files/file-records'
import { matchFilesOfBatch } from '../files/match-files'
import {
  fileProblem,
  hashOf,
  removeStored,
  storeContent,
  storedNameOf,
  tidyFileName,
} from '../files/stored-files'
import { assertEntersSomewhere, assertMayEnter, dataOf, fileAt, kind, uuid } from './entry-request'

const TAKES_FILES: BatchState[] = ['checking', 'waiting', 'writing', 'done']
const MOST_PROPOSALS = 8

export const waitingFileEndpoints: Endpoint[] = [
  {
    // One file a request: what was sent is sent, and dropping everything once more sends only what is missing.
    path: '/tai-len',
    method: 'post',
    handler: async (req) => {
      assertEntersSomewhere(req)
      const { batch: id } = await dataOf(req, z.object({ batch: uuid }))
      const { docs } = await req.payload.find({
        collection: 'document-batches',
        where: { id: { equals: id } },
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: false,
        req,
      })
      const [batch] = docs
      if (!batch || typeof batch.site !== 'string') throw new Refusal('Không có lần nhập này.', 404)
      assertMayEnter(req, batch.site)
      await assertNotEnded(req, batch.site)
      if (!TAKES_FILES.includes(batch.state))
        throw new Refusal('Lần nhập này đã hủy hoặc không đọc được, không nhận tệp nữa.', 409)
      if (!req.file) throw new Refusal('Hãy chọn một tệp.', 400)
      const originalName = tidyFileName(req.file.name)
      const problem = fileProblem(originalName, req.file.size)
      if (problem) throw new Refusal(problem, 400)
      const file = { site: batch.site, batch: batch.id, originalName, hash: hashOf(req.file.data) }
      await storeContent(storedNameOf(file.site, file.hash, originalName), req.file.data)
      const record = await recordFile(req.payload, file)
      if (record.state === 'attached') await removeStored(storedNameOf(file.site, file.hash, originalName))
      else await matchFilesOfBatch(req.payload, batch.id, record.id)
      return Response.json({ id: record.id, state: record.state }, { status: 201 })
    },
  },
  {
    path: '/van-ban',
    method: 'get',
    handler: async (req) => {
      const asked = z
        .object({ site: uuid, q: z.string().trim().min(1).max(100) })
        .safeParse({ site: req.query.site, q: req.query.q })
      if (!asked.success) throw new Refusal('Hãy gõ số, ký hiệu cần tìm.', 400)
      assertMayEnter(req, asked.data.site)
      return Response.json({ documents: await proposals(req.payload, asked.data) })
    },
  },
  {
    path: '/:id/attach',
    method: 'post',
    handler: async (req) => {
      const file = await fileAt(req)
      const document = await dataOf(req, z.object({ kind, id: uuid }))
      try {
        const attached = await attachFile(req.payload, recordOf(file), document, req.user)
        if (attached === 'gone')
          throw new Refusal('Tệp đã được gắn, hoặc văn bản không còn ở trang này. Hãy tải lại trang.', 409)
        return Response.json({ attached })
      } catch (error) {
        if (error instanceof FileMissing)
          throw new Refusal('Tệp không còn trên máy chủ; hãy thả lại tệp.', 409)
        if (!(error instanceof FileRefused)) throw error
        await refuseFile(req.payload.db.drizzle, file.id, error.message)
        throw new Refusal(error.message, 400)
      }
    },
  },
  {
    path: '/:id/discard',
    method: 'post',
    handler: async (req) => {
      const file = await fileAt(req)
      await refuseFile(req.payload.db.drizzle, file.id, `Đã bỏ bởi ${req.user?.email ?? ''}.`)
      const { state } = await req.payload.findByID({
        collection: 'document-batch-files',
        id: file.id,
        depth: 0,
        req,
      })
      if (state === 'attached') throw new Refusal('Tệp đã được gắn vào văn bản.', 409)
      await removeStored(file.storedName)
      return Response.json({ state })
    },
  },
]

type Proposal = { kind: DocumentKind; id: string; number: string; abstract: string; isPublic: boolean }

/** Documents of the site whose number is, begins with or holds what was typed. */
async function proposals(payload: Payload, { site, q }: { site: string; q: string }): Promise<Proposal[]> {
  const found: Proposal[] = []
  for (const collection of ['legal-documents', 'directives'] as const) {
    const { docs } = await payload.find({
      collection,
      where: {
        site: { equals: site },
        or: [{ numberKey: { like: documentNumberKey(q) } }, { documentNumber: { like: q } }],
      },
      select: { documentNumber: true, abstract: true, _status: true },
      sort: '-issuedOn',
      limit: MOST_PROPOSALS,
      depth: 0,
      pagination: false,
    })
    found.push(
      ...docs.map(({ id, documentNumber, abstract, _status }) => ({
        kind: collection,
        id,
        number: documentNumber,
        abstract: abstract.slice(0, 160),
        isPublic: _status === 'published',
      })),
    )
  }
  return found.slice(0, MOST_PROPOSALS)
}

function recordOf(
  file: { site: string } & Pick<FileRecord, 'id' | 'originalName' | 'storedName' | 'state'>,
): FileRecord {
  const { id, site, originalName, storedName, state } = file
  return { id, site, originalName, storedName, state, batch: null, numberKey: null, itemId: null }
}
