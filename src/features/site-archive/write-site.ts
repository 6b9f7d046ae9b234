import { createLocalReq, ValidationError, type Payload } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { inTransaction } from '@/platform/publishing/transaction'
import { rootSiteId } from '@/platform/sites/root-site'
import type { ArchivedItem, Pointer } from './archive-format'
import { freeHosts } from './free-hosts'
import { lastMark, mark } from './import-marks'
import type { ImportReport } from './import-report'
import { mapRow, type Row } from './map-row'
import { nameOf } from './name-of'
import { derivedId } from './place-of-id'
import type { Pointers } from './pointers'
import type { Unpacked } from './unpack-archive'
import { addEnglishToRow } from './write-english'
import { speaksEnglish } from './write-item'

const MOST_ATTEMPTS = 20

/**
 * Makes the site of an archive, still bare, or finds the one that an import of the same archive has begun. A line among
 * what was made public says which archive it is and, at the end, that all of it is in. Throws a Refusal for any other site
 * of that address.
 */
export async function beginSite(
  payload: Payload,
  { manifest, manifestHash }: Unpacked,
  { published, createdAt }: ArchivedItem,
): Promise<{ id: string; isDone: boolean }> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const { slug } = manifest.site
  const { docs } = await payload.find({
    collection: 'sites',
    where: { slug: { equals: slug } },
    depth: 0,
    select: {},
    req,
  })
  const [known] = docs
  if (known) {
    const begun = await lastMark(req, known.id)
    if (begun?.hash !== manifestHash)
      throw new Refusal(
        `Cổng này đã có trang mang địa chỉ "${slug}". Gói chỉ nhập được vào cổng chưa có trang đó.`,
        409,
      )
    return { id: known.id, isDone: begun.action === 'publish' }
  }
  const taken = await payload.db.findOne({
    collection: 'sites',
    where: { id: { equals: manifest.site.id } },
    req,
  })
  const id = taken ? derivedId(manifest.site.id, manifestHash) : manifest.site.id
  const { name, kind } = mapRow(
    payload.collections.sites.config.flattenedFields,
    published ?? {},
    () => undefined,
    'vi',
  )
  await inTransaction(req, async () => {
    const parent = await rootSiteId(payload, req)
    await payload.create({
      collection: 'sites',
      data: { id, name, kind, slug, parent, createdAt } as never,
      locale: 'vi',
      depth: 0,
      req,
    })
    await mark(req, { id, action: 'unpublish', hash: manifestHash })
  })
  return { id, isDone: false }
}

type Finish = { id: string; line: ArchivedItem; pointers: Pointers; report: ImportReport }

/** Writes the record of the site whole – menu, home, hosts, its end – and marks the archive as brought in. */
export async function finishSite(
  payload: Payload,
  { manifest, manifestHash }: Unpacked,
  wanted: Finish,
): Promise<void> {
  const { id, line, pointers, report } = wanted
  const name = nameOf(line)
  const row = line.published ?? {}
  await pointers.lookUp(row)
  const map = pointers.mapped(({ $ref }: Pointer) =>
    report.note(name, `bỏ liên kết tới "${$ref.name || $ref.key}" vì cổng này không có`),
  )
  const fields = payload.collections.sites.config.flattenedFields
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const hosts = await freeHosts(req, id, row.hosts, report)
  const parent = mapRow(fields, { parent: row.parent }, map).parent ?? (await rootSiteId(payload, req))
  const data = { ...mapRow(fields, row, map, 'vi'), hosts, parent, slug: manifest.site.slug }
  const written = await writePassing(payload, id, data, (reason) => report.note(name, reason))
  const kept = Object.fromEntries(Object.entries({ ...row, hosts }).filter(([field]) => field in written))
  const last = await createLocalReq({ locale: 'vi' }, payload)
  await inTransaction(last, async () => {
    if (speaksEnglish(kept)) await addEnglishToRow({ req: last, collection: 'sites', id, map }, kept)
    await mark(last, { id, action: 'publish', hash: manifestHash })
  })
}

/** Leaves out what the checks of this portal refuse. @returns what was written */
async function writePassing(
  payload: Payload,
  id: string,
  data: Row,
  onLoss: (reason: string) => void,
): Promise<Row> {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq({ locale: 'vi' }, payload)
    try {
      await payload.update({ collection: 'sites', id, data: data, locale: 'vi', depth: 0, req })
      return data
    } catch (error) {
      if (!(error instanceof ValidationError) || attempt === MOST_ATTEMPTS) throw error
      const faulty = [...new Set(error.data.errors.map(({ path }) => path.split('.')[0] ?? ''))]
      if (!faulty.some((field) => field in data)) throw error
      for (const field of faulty) delete data[field]
      onLoss(
        `bỏ ${faulty.join(', ')} vì chưa đạt: ${error.data.errors.map(({ message }) => message).join('; ')}`,
      )
    }
  }
}
