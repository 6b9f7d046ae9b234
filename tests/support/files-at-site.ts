import type { Payload, PayloadRequest } from 'payload'
import type { FilePage, FileText, Media } from '@/payload-types'

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  png: 'image/png',
}

/** Uploads a file as the admin does; as a person when `req` is given. */
export async function uploadFile(
  payload: Payload,
  site: string,
  name: string,
  data: Buffer,
  req?: PayloadRequest,
): Promise<Media> {
  const mimetype = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return payload.create({
    collection: 'media',
    data: { alt: name, site },
    file: { data, mimetype, name, size: data.length },
    overrideAccess: !req,
    depth: 0,
    req,
  })
}

/** What the portal has read of a file so far. */
export async function textOf(
  payload: Payload,
  media: string,
): Promise<{ file: FileText | undefined; pages: FilePage[] }> {
  const { docs } = await payload.find({
    collection: 'file-texts',
    where: { media: { equals: media } },
    depth: 0,
  })
  const file = docs[0]
  if (!file) return { file: undefined, pages: [] }
  const pages = await payload.find({
    collection: 'file-pages',
    where: { fileText: { equals: file.id } },
    sort: 'number',
    pagination: false,
    depth: 0,
  })
  return { file, pages: pages.docs }
}
