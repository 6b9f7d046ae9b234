import { z } from 'zod'
import { PICTURE_SIZE_NAMES } from '@/platform/media/picture-sizes'
import { count, LIMITS, sha256, uuid } from './archive-format'

/** Names that the portal itself gives: never a path, never a name of the system. */
const storedName = z.string().regex(/^[\w-]{1,150}\.[a-z0-9]{2,5}$/)

const storedFile = z.object({
  name: storedName,
  bytes: z.int().min(1).max(LIMITS.fileBytes),
  sha256,
})

export type StoredFile = z.infer<typeof storedFile>

const text = z.string().max(5000).nullish()
const size = z.object({
  filename: storedName,
  mimeType: z.string().max(100),
  width: z.int().min(1).max(50_000).nullish(),
  height: z.int().min(1).max(50_000).nullish(),
  filesize: count,
})

/** A file of the library with its copies in other sizes. */
export const mediumSchema = z
  .object({
    id: uuid,
    createdAt: z.iso.datetime(),
    medium: z.object({
      alt: text,
      caption: text,
      credit: text,
      originalName: text,
      ...size.shape,
      focalX: z.number().nullish(),
      focalY: z.number().nullish(),
      sizes: z.partialRecord(z.enum(PICTURE_SIZE_NAMES), size).nullish(),
    }),
    files: z
      .array(storedFile)
      .min(1)
      .max(1 + PICTURE_SIZE_NAMES.length),
  })
  .refine(hasItsOwnFiles)

export type ArchivedMedium = z.infer<typeof mediumSchema>

/** Exactly the file and its copies: a name of another file would open that one with it, or write over it. */
function hasItsOwnFiles({
  medium,
  files,
}: {
  medium: { filename: string; sizes?: Sizes }
  files: StoredFile[]
}): boolean {
  const base = medium.filename.replace(/\.[a-z0-9]+$/, '')
  const copies = Object.values(medium.sizes ?? {}).flatMap((copy) => copy?.filename ?? [])
  const isCopy = (name: string) => name.startsWith(base) && /^-\d+x\d+\.[a-z]+$/.test(name.slice(base.length))
  const wanted = [...new Set([medium.filename, ...copies])].sort().join(' ')
  return (
    copies.every(isCopy) &&
    wanted ===
      files
        .map(({ name }) => name)
        .sort()
        .join(' ')
  )
}

type Sizes = Partial<Record<string, z.infer<typeof size>>> | null | undefined
