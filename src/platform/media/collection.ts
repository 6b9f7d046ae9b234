import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import type { Access, CollectionBeforeOperationHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import { readWhatIsUploaded } from '../file-text/follow-media'
import { filesOfLink } from '../preview/links/files-of-link'
import { Refusal } from '../publishing/refusal'
import { checkReferences } from '../publishing/check-references'
import { wholeOrNothing } from '../publishing/whole-or-nothing'
import { refuseDeletionWhenEnded, refuseWhenEnded } from '../sites/ended-site'
import { normaliseText, normaliseTextsIn } from '../text/normalise'
import { atSitesWithRole, createAtSiteWithRole } from '../users/access'
import { checkContent } from './check-content'
import { hashOfContent, keepContentHash } from './content-hash'
import { mediaDeskEndpoints } from './desk/endpoints'
import { ALLOWED_TYPES, LARGEST_FILE_BYTES } from './file-types'
import { mediaFolder } from './media-folder'
import { PICTURE_SIZES } from './picture-sizes'

/** Files get a random name: an original name can tell what is still a draft, and can be guessed. */
const renameAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    if (req.file.size > LARGEST_FILE_BYTES)
      throw new Refusal('Tệp lớn hơn 25 MB. Hãy nén hoặc chia nhỏ tệp.', 400)
    const original = normaliseText(req.file.name)
    const ending = extname(original).toLowerCase()
    checkContent(req.file.data, ending)
    const contentHash = hashOfContent(req.file.data)
    Object.assign(args, { data: { ...(args.data as object), originalName: original, contentHash } })
    req.file.name = `${chosenName(req) ?? randomUUID()}${ending}`
  }
  return args
}

/** Set on `req.context` by code that may be cut off and tries again: the second attempt then writes over the first. */
export const MEDIA_NAME_CONTEXT = 'mediaName'

function chosenName({ context }: PayloadRequest): string | null {
  const name = context[MEDIA_NAME_CONTEXT]
  return typeof name === 'string' ? name : null
}

/**
 * People see their own sites' files in the admin. A file that is asked for by its address is read like by any citizen
 * too: whoever is logged in at a commune also reads the district's pages. A reviewer reads those of the draft that his
 * link opens.
 */
const readMedia: Access = async (args) => {
  const own = atSitesWithRole('editor', 'publisher', 'clerk', 'admin')(args) as Where | boolean
  if (own === true) return true
  const isPublic: Where = { isPublic: { equals: true } }
  if (!args.isReadingStaticFile) return own === false ? isPublic : own
  const reviewed = await filesOfLink(args.req)
  return { or: [isPublic, ...(own === false ? [] : [own]), ...(reviewed ? [reviewed] : [])] }
}

/** Pictures and office files of a site; public only while something published uses them. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Tệp', plural: 'Kho tệp' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'originalName',
    defaultColumns: ['filename', 'originalName', 'alt', 'updatedAt'],
    description: 'Ảnh và tệp văn phòng. Tệp chỉ công khai khi có nội dung đã đăng dùng đến.',
  },
  access: {
    read: readMedia,
    create: createAtSiteWithRole('editor', 'publisher', 'clerk', 'admin'),
    update: atSitesWithRole('editor', 'publisher', 'clerk', 'admin'),
    delete: atSitesWithRole('publisher', 'admin'),
  },
  endpoints: mediaDeskEndpoints,
  // Several at once are deleted at the desk, which knows what is used.
  disableBulkDelete: true,
  // A file is used as often as one likes; a copy of it would only fill the disk.
  disableDuplicate: true,
  upload: {
    staticDir: mediaFolder,
    // The server fetches nothing from addresses that people name.
    pasteURL: false,
    mimeTypes: ALLOWED_TYPES,
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2000, withoutEnlargement: true },
    imageSizes: [...PICTURE_SIZES],
  },
  hooks: {
    beforeOperation: [renameAtRandom],
    beforeValidate: [({ data }) => normaliseTextsIn(data)],
    beforeChange: [refuseWhenEnded, keepContentHash, checkReferences],
    beforeDelete: [refuseDeletionWhenEnded],
    afterChange: [readWhatIsUploaded],
    afterOperation: [wholeOrNothing],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả ảnh (văn bản thay thế)',
      admin: { description: 'Bắt buộc với ảnh: nói cho người không nhìn thấy biết ảnh có gì.' },
      validate: (value: unknown, { data }: { data: unknown }) =>
        Boolean(value) || !isPicture(data) || 'Hãy mô tả ảnh cho người không nhìn thấy.',
    },
    { name: 'caption', type: 'text', label: 'Chú thích' },
    { name: 'credit', type: 'text', label: 'Tác giả, nguồn' },
    { name: 'originalName', type: 'text', label: 'Tên tệp gốc', admin: { readOnly: true } },
    {
      name: 'readingNote',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/platform/file-text/admin/reading-note#ReadingNote' },
      },
    },
    {
      name: 'usedIn',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '@/platform/media/desk/used-in#UsedIn' },
      },
    },
    // Of the file as it was sent, before pictures are made smaller; of old files as they are stored.
    { name: 'contentHash', type: 'text', hidden: true, index: true },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Đang công khai',
      defaultValue: false,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}

function isPicture(data: unknown): boolean {
  const type = (data as { mimeType?: unknown } | undefined)?.mimeType
  return typeof type === 'string' && type.startsWith('image/')
}
