import { join } from 'node:path'
import type { Payload } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { ARCHIVED, itemSchema, partPath, type ArchivedCollection, type ArchivedItem } from './archive-format'
import { mediumSchema } from './medium-format'
import { ArchiveItems } from './archive-items'
import type { ImportReport } from './import-report'
import { parseLine } from './parse-line'
import { Pointers } from './pointers'
import { readLines } from './read-lines'
import type { Unpacked } from './unpack-archive'
import { beginSite, finishSite } from './write-site'

/** What became of an archive: brought in, or brought in before and left as it is now. */
export type Outcome = { site: string; isNew: boolean }

/**
 * Brings an unpacked archive in. Each item is one transaction and is known again by its id, so an import that was cut off
 * is begun again and goes on; one that is done changes nothing. What this portal does not have is left out and named in the
 * report. Throws a Refusal where the address belongs to another site.
 */
export async function importSite(
  payload: Payload,
  folder: string,
  unpacked: Unpacked,
  report: ImportReport,
): Promise<Outcome> {
  // Items keep their ids, by which an import that goes on knows them; nobody else writes in this process.
  payload.db.allowIDOnCreate = true
  const begun = await beginSite(payload, unpacked, await siteLine(folder))
  if (begun.isDone) return { site: begun.id, isNew: false }
  const pointers = new Pointers(payload)
  const items = new ArchiveItems(payload, begun.id, pointers, report)
  await writeMedia(items, folder)
  await eachItem(folder, (collection, item) => items.create(collection, item))
  await eachItem(folder, (collection, item) => items.complete(collection, item))
  await finishSite(payload, unpacked, { id: begun.id, line: await siteLine(folder), pointers, report })
  return { site: begun.id, isNew: true }
}

type Work = (collection: Exclude<ArchivedCollection, 'media'>, item: ArchivedItem) => Promise<void>

async function eachItem(folder: string, work: Work): Promise<void> {
  for (const collection of ARCHIVED) {
    if (collection === 'media') continue
    for await (const line of readLines(join(folder, partPath(collection)))) {
      await work(collection, parseLine(itemSchema, line))
    }
  }
}

async function writeMedia(items: ArchiveItems, folder: string): Promise<void> {
  for await (const line of readLines(join(folder, partPath('media'))))
    await items.createMedium(parseLine(mediumSchema, line), folder)
}

async function siteLine(folder: string) {
  for await (const line of readLines(join(folder, partPath('site')))) return parseLine(itemSchema, line)
  throw new Refusal('Gói không có thông tin của trang.', 400)
}
