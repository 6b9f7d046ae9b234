import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { mediaFolder } from '@/platform/media/media-folder'
import { Refusal } from '@/platform/publishing/refusal'
import { idsIn } from '../recipients-rule'
import type { Delivery } from './delivery'

const NO_FILE = 'Không có tệp này trong báo cáo của nơi nhận.'

/** A file of a report, to whoever may see the delivery: it belongs to the recipient, so its issuer cannot read it otherwise. */
export async function reportFile(req: PayloadRequest, { id }: Delivery, media: unknown): Promise<Response> {
  const { docs } = await req.payload.find({
    collection: 'task-reports',
    where: { delivery: { equals: id } },
    select: { files: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const known = docs.flatMap(({ files }) => idsIn(files))
  if (typeof media !== 'string' || !known.includes(media)) throw new Refusal(NO_FILE, 404)
  const file = await req.payload.findByID({ collection: 'media', id: media, depth: 0, req })
  const name = path.basename(file.filename ?? '')
  const place = path.join(mediaFolder, name)
  const { size } = await stat(place).catch(() => {
    throw new Refusal(NO_FILE, 404)
  })
  return new Response(Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': file.mimeType ?? 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.originalName ?? name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
