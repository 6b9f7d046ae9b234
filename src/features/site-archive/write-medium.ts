import { copyFile, mkdir, readFile, rename } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/payload-types'
import { readWhatIsUploaded } from '@/platform/file-text/follow-media'
import { checkContent } from '@/platform/media/check-content'
import { ALLOWED_TYPES } from '@/platform/media/file-types'
import { mediaFolder } from '@/platform/media/media-folder'
import { PICTURE_SIZE_NAMES } from '@/platform/media/picture-sizes'
import { Refusal } from '@/platform/publishing/refusal'
import { filePath } from './archive-format'
import type { ArchivedMedium } from './medium-format'
import { isObject } from './map-row'

const PICTURE_FORMATS: Record<string, string> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.gif': 'gif',
}

/**
 * Puts a file of an archive into the library of its site as it is: pictures are not made anew, which would make them worse
 * each time. It gets the old name, so that its address goes on, unless another file has that. Throws a Refusal for what
 * could not have been uploaded either.
 */
export async function writeMedium(
  req: PayloadRequest,
  { medium, files, createdAt }: ArchivedMedium,
  { id, site, folder }: { id: string; site: string; folder: string },
): Promise<void> {
  if (!ALLOWED_TYPES.includes(medium.mimeType)) throw new Refusal('Loại tệp này không được nhận.', 400)
  const taken = await anyOf(
    req,
    files.map(({ name }) => name),
  )
  const base = medium.filename.slice(0, -extname(medium.filename).length)
  const renamed = (name: string) => (taken ? name.replace(base, id) : name)
  await mkdir(mediaFolder, { recursive: true })
  for (const { name } of files) {
    await checkFile(join(folder, filePath(name)), extname(name))
    // Copied beside its place first: whoever asks for the file never gets half of it.
    const half = join(mediaFolder, `${renamed(name)}.dang-ghi`)
    await copyFile(join(folder, filePath(name)), half)
    await rename(half, join(mediaFolder, renamed(name)))
  }
  const sizes = Object.fromEntries(
    Object.entries(medium.sizes ?? {}).map(([name, size]) => [
      name,
      { ...size, filename: renamed(size.filename) },
    ]),
  )
  const created: unknown = await req.payload.db.create({
    collection: 'media',
    data: { ...medium, id, site, createdAt, filename: renamed(medium.filename), sizes, isPublic: false },
    req,
  })
  await readUploaded(req, created as Media)
}

/** The same checks that an upload goes through. */
async function checkFile(path: string, ending: string): Promise<void> {
  const format = PICTURE_FORMATS[ending]
  if (!format) return checkContent(await readFile(path), ending)
  const found = await sharp(path)
    .metadata()
    .catch(() => null)
  if (!isObject(found) || found.format !== format) throw new Refusal(`Tệp ${ending} không phải là ảnh.`, 400)
}

async function readUploaded(req: PayloadRequest, doc: Media): Promise<void> {
  const hooked = { doc, previousDoc: {}, operation: 'create', req }
  await readWhatIsUploaded(hooked as unknown as Parameters<typeof readWhatIsUploaded>[0])
}

/** Whether some file of this portal already has one of the names. */
async function anyOf(req: PayloadRequest, names: string[]): Promise<boolean> {
  const columns = ['filename', ...PICTURE_SIZE_NAMES.map((name) => `sizes.${name}.filename`)]
  const where = { or: columns.map((column) => ({ [column]: { in: names } })) }
  return (await req.payload.db.findOne({ collection: 'media', where, req })) !== null
}
