import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { canonicalJson } from '@/platform/publishing/content-hash'
import type { StoredRow } from '@/platform/publishing/pending-draft'
import { Refusal } from '@/platform/publishing/refusal'
import { ARCHIVED, FORMAT, type Manifest, type Part, VERSION } from './archive-format'
import { packArchive } from './pack'
import { portable, readItems, type Reading } from './read-items'
import { readMedia } from './read-media'
import { countLeftOut } from './left-out'
import { spoolLines } from './spool'

type Options = { slug: string; path: string; onProgress?: (line: string) => void }
type SiteRow = StoredRow & { id: string; slug: string; name: { vi?: string }; createdAt: string }

/**
 * Writes a site with its content and files into one file, as it is at one moment. What of it is not written – accounts,
 * versions, what passed between sites – the manifest names with its number. Throws a Refusal for a site that is not there
 * and a file that is.
 */
export async function writeArchive(payload: Payload, { slug, path, onProgress }: Options): Promise<Manifest> {
  if (await stat(path).catch(() => null)) throw new Refusal(`Đã có tệp ${path}. Hãy chọn tên khác.`, 409)
  const spool = await mkdtemp(join(tmpdir(), 'mot-cong-xuat-'))
  // One picture of the database for all that is read: people go on writing meanwhile.
  const transactionID = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
  if (!transactionID) throw new Error('There is no transaction to read in.')
  try {
    const req = await createLocalReq({ req: { transactionID } }, payload)
    const manifest = await spoolSite(req, await siteBySlug(req, slug), { spool, onProgress })
    onProgress?.('Đang nén…')
    await packArchive(path, manifest, spool)
    return manifest
  } finally {
    await payload.db.rollbackTransaction(transactionID)
    await rm(spool, { recursive: true, force: true })
  }
}

async function siteBySlug(req: PayloadRequest, slug: string): Promise<SiteRow> {
  const site = await req.payload.db.findOne<SiteRow>({
    collection: 'sites',
    where: { slug: { equals: slug } },
    req,
  })
  if (!site) throw new Refusal(`Không có trang nào mang địa chỉ "${slug}".`, 404)
  if (site.isRoot) throw new Refusal('Chỉ xuất được trang thành viên, không xuất trang gốc.', 400)
  return site
}

type Spooling = { spool: string; onProgress: Options['onProgress'] }

async function spoolSite(
  req: PayloadRequest,
  site: SiteRow,
  { spool, onProgress }: Spooling,
): Promise<Manifest> {
  const parts: Partial<Manifest['parts']> = {}
  const losses = new Map<string, number>()
  const borrowed = new Set<string>()
  const reading: Reading = {
    req,
    site: site.id,
    onMedium: (id) => borrowed.add(id),
    onLoss: (what) => losses.set(what, (losses.get(what) ?? 0) + 1),
  }
  const add = async (part: Part, lines: AsyncIterable<string>) => {
    parts[part] = await spoolLines(join(spool, `${part}.jsonl`), lines)
    onProgress?.(`${part}: ${parts[part].lines}`)
  }
  await add('site', siteLine(reading, site))
  for (const collection of ARCHIVED) {
    if (collection !== 'media') await add(collection, readItems(reading, collection))
  }
  const files = { count: 0, bytes: 0 }
  await add('media', mediaLines(reading, borrowed, files))
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date().toISOString(),
    site: { id: site.id, slug: site.slug, name: site.name.vi ?? site.slug },
    parts: parts as Manifest['parts'],
    files,
    leftOut: [
      ...(await countLeftOut(req, site.id)),
      ...[...losses].map(([what, count]) => ({ what, count })),
    ],
  }
}

async function* siteLine(reading: Reading, site: SiteRow): AsyncGenerator<string> {
  const published = await portable(reading, 'sites', site)
  yield canonicalJson({ id: site.id, createdAt: new Date(site.createdAt).toISOString(), published })
}

async function* mediaLines(
  reading: Reading,
  borrowed: Set<string>,
  files: Manifest['files'],
): AsyncGenerator<string> {
  for await (const medium of readMedia(reading, borrowed)) {
    files.count += medium.files.length
    files.bytes += medium.files.reduce((sum, { bytes }) => sum + bytes, 0)
    yield medium.line
  }
}
