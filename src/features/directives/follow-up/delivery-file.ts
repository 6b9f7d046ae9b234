import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { mediaFolder } from '@/platform/media/media-folder'
import { Refusal } from '@/platform/publishing/refusal'
import { idsIn } from '../recipients-rule'
import type { Delivery } from './delivery'
import { shownDirective } from './shown-directive'

const NO_FILE = 'Không có tệp này trong văn bản hoặc trong báo cáo của nơi nhận.'
/** What a browser shows by itself, safely. */
const SHOWN_IN_BROWSER = /^(application\/pdf|image\/(jpeg|png|webp|gif))$/

/**
 * A file of a directive or of its recipient's reports, to whoever sees the delivery. Those of reports belong to the
 * recipient, so the issuer cannot read them otherwise; those of a withdrawn directive are public no longer.
 */
export async function deliveryFile(
  req: PayloadRequest,
  delivery: Delivery,
  media: unknown,
): Promise<Response> {
  if (typeof media !== 'string' || !(await knownFiles(req, delivery)).includes(media)) {
    throw new Refusal(NO_FILE, 404)
  }
  const file = await req.payload.findByID({ collection: 'media', id: media, depth: 0, req })
  const stored = path.basename(file.filename ?? '')
  const place = path.join(mediaFolder, stored)
  const { size } = await stat(place).catch(() => {
    throw new Refusal(NO_FILE, 404)
  })
  const type = file.mimeType ?? 'application/octet-stream'
  const way = SHOWN_IN_BROWSER.test(type) ? 'inline' : 'attachment'
  return new Response(Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': type,
      'content-length': String(size),
      'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(file.originalName ?? stored)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function knownFiles(req: PayloadRequest, { id, directive }: Delivery): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'task-reports',
    where: { delivery: { equals: id } },
    select: { files: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const shown = await shownDirective(req, directive)
  return [...docs.flatMap(({ files }) => idsIn(files)), ...(shown?.files ?? []).map((file) => file.id)]
}
