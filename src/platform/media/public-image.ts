import type { Media } from '@/payload-types'
import { REVIEW_PARAMETER } from '../preview/preview-paths'

/** A picture as public pages print it; every address is relative, so it works on each host. */
export type PublicImage = {
  url: string
  alt: string
  width: number
  height: number
  caption: string | null
  credit: string | null
  /** Smaller renditions, narrowest first. */
  renditions: Rendition[]
  /** The whole picture for a place of a few dozen pixels; `null` where it is as small itself, or from before there was one. */
  small: Rendition | null
}

type Rendition = { url: string; width: number; height: number }

/** A file offered for download. */
export type PublicFile = {
  id: string
  url: string
  name: string
  mimeType: string
  bytes: number | null
  /** ISO text. */
  changedAt: string
}

/** Fields to ask for when a public read populates a picture or a file. */
export const PUBLIC_MEDIA_SELECT = {
  alt: true,
  caption: true,
  credit: true,
  originalName: true,
  filename: true,
  mimeType: true,
  filesize: true,
  width: true,
  height: true,
  sizes: true,
  isPublic: true,
  updatedAt: true,
} as const

type StoredMedia = Pick<Media, 'id' | keyof typeof PUBLIC_MEDIA_SELECT> & {
  /** A reviewer's link, by which this file is read before it is public. */
  openedBy?: string
}

type StoredSize = NonNullable<StoredMedia['sizes']>['small']

function fileAddress(filename: string, { openedBy }: StoredMedia): string {
  const address = `/api/media/file/${encodeURIComponent(filename)}`
  return openedBy ? `${address}?${REVIEW_PARAMETER}=${encodeURIComponent(openedBy)}` : address
}

/** The picture behind a populated upload; `null` when it is missing, not public or no picture. */
export function publicImage(value: unknown): PublicImage | null {
  const media = populated(value)
  if (!media?.filename || !media.width || !media.height) return null
  const { small, thumbnail, card, medium, wide } = media.sizes ?? {}
  return {
    url: fileAddress(media.filename, media),
    alt: media.alt ?? '',
    width: media.width,
    height: media.height,
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    renditions: [thumbnail, card, medium, wide].flatMap((size) => rendition(size, media) ?? []),
    small: rendition(small, media),
  }
}

function rendition(size: StoredSize, media: StoredMedia): Rendition | null {
  if (!size?.filename || !size.width || !size.height) return null
  return { url: fileAddress(size.filename, media), width: size.width, height: size.height }
}

/** How much the shape of a rendition differs from its picture's by rounding alone. */
const ROUNDING = 0.02

/** The picture without the renditions that were cut to the shape of a card: an emblem or a face is shown whole. */
export function uncropped(image: PublicImage): PublicImage {
  const shape = image.width / image.height
  const isWhole = (size: { width: number; height: number }) =>
    Math.abs(size.width / size.height / shape - 1) < ROUNDING
  return { ...image, renditions: image.renditions.filter(isWhole) }
}

/** The file behind a populated upload; `null` when it is missing or not public. */
export function publicFile(value: unknown): PublicFile | null {
  const media = populated(value)
  if (!media?.filename) return null
  return {
    id: media.id,
    url: fileAddress(media.filename, media),
    name: media.originalName ?? media.filename,
    mimeType: media.mimeType ?? 'application/octet-stream',
    bytes: media.filesize ?? null,
    changedAt: media.updatedAt,
  }
}

function populated(value: unknown): StoredMedia | null {
  if (typeof value !== 'object' || value === null || !('filename' in value)) return null
  const media = value as StoredMedia
  return media.isPublic ? media : null
}
