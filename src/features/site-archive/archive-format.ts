import { z } from 'zod'

/*
 * A site in one file: `manifest.json`, then `data/<collection>.jsonl` with one item a line, then `files/<name>` with the
 * files of its library. The manifest names the lines with their hashes, the lines of the library name the files with
 * theirs; so whoever knows the manifest's hash knows everything.
 */
export const FORMAT = 'mot-cong-site'
export const VERSION = 1
export const MANIFEST = 'manifest.json'

/** In the order in which they are brought in: what others point to comes first. */
export const ARCHIVED = [
  'media',
  'categories',
  'pages',
  'banners',
  'offerings',
  'news',
  'directives',
  'legal-documents',
] as const

export type ArchivedCollection = (typeof ARCHIVED)[number]

/** Parts of an archive that hold lines. */
export const PARTS = ['site', ...ARCHIVED] as const

export type Part = (typeof PARTS)[number]

export const partPath = (part: Part) => `data/${part}.jsonl`
export const filePath = (name: string) => `files/${name}`

/** What no archive of ours exceeds; a larger one was made to do harm. */
export const LIMITS = {
  manifestBytes: 1024 * 1024,
  lineBytes: 16 * 1024 * 1024,
  fileBytes: 64 * 1024 * 1024,
  files: 1_000_000,
  /** Packed text shrinks to a tenth, never to a two-hundredth. */
  ratio: 200,
  freeRatioBytes: 64 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024 * 1024,
} as const

export const sha256 = z.string().regex(/^[\da-f]{64}$/)
export const count = z.int().min(0)
export const uuid = z.uuid()

/** Where an item points to: by id within the archive, else by what the item is called everywhere. */
export const pointer = z.object({
  $ref: z.object({
    /** `own`: in this archive; `root`: content of the root site; `shared`: shared by all sites. */
    in: z.enum(['own', 'root', 'shared']),
    to: z.string().max(60),
    key: z.string().max(300),
    name: z.string().max(2000),
  }),
})

export type Pointer = z.infer<typeof pointer>

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: z.iso.datetime(),
  site: z.object({ id: uuid, slug: z.string().regex(/^[a-z0-9-]{1,80}$/), name: z.string().max(300) }),
  parts: z.record(z.enum(PARTS), z.object({ lines: count, bytes: count, sha256 })),
  files: z.object({ count: count.max(LIMITS.files), bytes: count.max(LIMITS.totalBytes) }),
  /** What belongs to the site and is not in the archive, by its name and how many. */
  leftOut: z.array(z.object({ what: z.string().max(300), count })).max(100),
})

export type Manifest = z.infer<typeof manifestSchema>

/** An item: as the public sees it, and what people are preparing on top. */
export const itemSchema = z.object({
  id: uuid,
  createdAt: z.iso.datetime(),
  published: z.record(z.string(), z.unknown()).nullish(),
  draft: z.record(z.string(), z.unknown()).nullish(),
  /** Addresses it once had. */
  slugs: z
    .array(z.string().regex(/^[a-z0-9-]{1,80}$/))
    .max(1000)
    .nullish(),
})

export type ArchivedItem = z.infer<typeof itemSchema>
